// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXECUTABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.HOST_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.INSTANTIABLE_ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.META_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.executable;
import static org.graalvm.polyglot.tck.TypeDescriptor.intersection;

import org.graalvm.polyglot.tck.ResultVerifier;

/** Expressions that take anything: calls, text, attributes, functions made of values. */
final class GeneralExpressions {
    private GeneralExpressions() {}

    static void addTo(SnippetList list) {
        ResultVerifier guestMayRaise = Verifiers.mayRaise(arguments -> !arguments.get(0).isHostObject(), "TypeError");
        list.add("a()", "lambda a: a()", ANY, guestMayRaise, executable(ANY));
        list.add("a()", "lambda a: a()", ANY, intersection(HOST_OBJECT, INSTANTIABLE_ANY));
        list.add("callable", "lambda a: callable(a)", BOOLEAN, ANY);
        list.add("lambda", "lambda a: lambda: a", EXECUTABLE, ANY);
        list.add("walrus", "lambda a: (b := a, b)", ARRAY, ANY);
        list.add("generator", "lambda a: (x for x in [a])", ITERATOR, ANY);
        list.add("f-string", "lambda a: f'<{a}>{a!r:>10}'", STRING, ANY);
        list.add("str", "lambda a: str(a)", STRING, ANY);
        list.add("repr", "lambda a: repr(a)", STRING, ANY);
        list.add("type", "lambda a: type(a)", META_OBJECT, ANY);
        list.add("isinstance", "lambda a: isinstance(a, (int, str))", BOOLEAN, ANY);
        list.add("id", "lambda a: id(a)", NUMBER, ANY);
        list.add("hash", "lambda a: hash(a)", NUMBER, Verifiers.mayRaise("TypeError"), ANY);
        list.add("dir", "lambda a: dir(a)", ARRAY, ANY);
        list.add("hasattr", "lambda a: hasattr(a, 'no such name')", BOOLEAN, ANY);
        list.add("getattr", "lambda a: getattr(a, '__class__')", META_OBJECT, ANY);
        list.add("star call", "lambda a: (lambda *args: args)(*a)", ARRAY, Types.LOOPED);
        list.add("keyword call", "lambda a: (lambda *, key: key)(key=a)", ANY, ANY);
        list.add("closure call", "lambda a: (lambda b: (a, b))(1)", ARRAY, ANY);
    }
}
