// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.array;

/** Subscripts, displays, comprehensions and the builtins for containers, over containers of both worlds. */
final class ContainerExpressions {
    private ContainerExpressions() {}

    static void addTo(SnippetList list) {
        list.add("a[b]", "lambda a, b: a[b]", ANY, Verifiers.mayRaise("TypeError", "IndexError"), ARRAY, Types.NUMERIC);
        list.add("a[b]", "lambda a, b: a[b]", STRING, Verifiers.mayRaise("TypeError", "IndexError"), STRING,
                Types.NUMERIC);
        list.add("a[b]", "lambda a, b: a[b]", ANY, Verifiers.mayRaise("TypeError", "KeyError"), HASH, ANY);
        list.add("a[0:1]", "lambda a: a[0:1]", ANY, ARRAY);
        list.add("a[0:1]", "lambda a: a[0:1]", STRING, STRING);
        list.add("a[::-1]", "lambda a: a[::-1]", ANY, ARRAY);
        list.add("a[::-1]", "lambda a: a[::-1]", STRING, STRING);
        list.add("len", "lambda a: len(a)", NUMBER, Types.SIZED);
        list.add("+", "lambda a, b: a + b", ARRAY, Verifiers.mayRaise("TypeError"), ARRAY, ARRAY);
        list.add("*", "lambda a, b: a * b", ARRAY, Verifiers.mayRaise("TypeError", "OverflowError", "MemoryError"),
                ARRAY, Types.NUMERIC);
        list.add("[a, a]", "lambda a: [a, a]", ARRAY, ANY);
        list.add("(a, 1)", "lambda a: (a, 1)", ARRAY, ANY);
        list.add("{a: a}", "lambda a: {a: a}", HASH, Verifiers.mayRaise("TypeError"), ANY);
        list.add("{a, 1}", "lambda a: {a, 1}", ITERABLE, Verifiers.mayRaise("TypeError"), ANY);
        list.add("[*a]", "lambda a: [*a]", ARRAY, Types.LOOPED);
        list.add("{**a}", "lambda a: {**a}", HASH, Verifiers.mayRaise("AttributeError"), HASH);
        list.add("[x for x in a]", "lambda a: [x for x in a]", ARRAY, Types.LOOPED);
        list.add("{x for x in a}", "lambda a: {x for x in a}", ITERABLE, Verifiers.mayRaise("TypeError"),
                Types.LOOPED);
        list.add("{x: 1 for x in a}", "lambda a: {x: 1 for x in a}", HASH, Verifiers.mayRaise("TypeError"),
                Types.LOOPED);
        list.add("sum(x for x in a)", "lambda a: sum(x for x in a)", NUMBER, Verifiers.mayRaise("TypeError"),
                Types.LOOPED);
        list.add("list", "lambda a: list(a)", ARRAY, Types.LOOPED);
        list.add("tuple", "lambda a: tuple(a)", ARRAY, Types.LOOPED);
        list.add("sorted", "lambda a: sorted(a)", ARRAY, Verifiers.mayRaise("TypeError"), Types.LOOPED);
        list.add("sum", "lambda a: sum(a)", NUMBER, Verifiers.mayRaise("TypeError"), Types.LOOPED);
        list.add("zip", "lambda a: list(zip('ab', a))", ARRAY, Types.LOOPED);
        list.add("enumerate", "lambda a: list(enumerate(a))", ARRAY, Types.LOOPED);
        list.add("map", "lambda a: list(map(repr, a))", array(STRING), Types.LOOPED);
        list.add("any", "lambda a: any(a)", ANY, Types.LOOPED);
    }
}
