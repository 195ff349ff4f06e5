// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXCEPTION;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;

import org.graalvm.polyglot.tck.ResultVerifier;

/** Control flow, exceptions and assignments. */
final class Statements {
    private Statements() {}

    static void addTo(SnippetList list) {
        control(list);
        exceptions(list);
        assignments(list);
    }

    private static void control(SnippetList list) {
        list.addBody("if", "if a:\n    return 1\nelif a is None:\n    return 2\nelse:\n    return 3", NUMBER, ANY);
        list.addBody("while", "n = 0\nwhile a:\n    n += 1\n    if n == 2: break\nelse:\n    n = -1\nreturn n", NUMBER,
                ANY);
        list.addBody("for", "n = 0\nfor each in a:\n    if n == 5: continue\n    n += 1\nelse:\n    return n", NUMBER,
                Types.LOOPED);
        list.addBody("pass", "pass", NULL, ANY);
        list.addBody("return", "return a", ANY, ANY);
        list.addBody("expression", "a", NULL, ANY);
        list.addBody("yield", "def numbers():\n    yield a\n    yield from [a]\nreturn list(numbers())", ARRAY, ANY);
        list.addBody("yield from", "def inner():\n    yield from a\nreturn list(inner())", ARRAY, Types.LOOPED);
        list.addBody("assert", "assert a, 'is false'", NULL, Verifiers.mayRaise("AssertionError"), ANY);
    }

    private static void exceptions(SnippetList list) {
        ResultVerifier raised = Verifiers.raises("TypeError", "ValueError", "TckError", "KeyError", "SystemExit",
                "SyntaxError", "KeyboardInterrupt", "FileNotFoundError", "StopIteration");
        list.addBody("raise", "raise a", ANY, raised, EXCEPTION);
        list.addBody("try raise", "try:\n    raise a\nexcept BaseException as e:\n    return e\nfinally:\n    a = None",
                EXCEPTION, ANY);
        list.addBody("try",
                "try:\n    a.no_such_attribute\nexcept AttributeError:\n    return True\nelse:\n    return False",
                BOOLEAN, ANY);
        list.addBody("try call", "try:\n    return a()\nexcept BaseException as e:\n    return str(e)", ANY, ANY);
        list.addBody("with", "class Manager:\n    def __enter__(self): return a\n"
                + "    def __exit__(self, *details): return True\nwith Manager() as b:\n    return b", ANY, ANY);
        list.addBody("with raise", "class Manager:\n    def __enter__(self): return a\n"
                + "    def __exit__(self, *details): return True\nwith Manager() as b:\n    raise "
                        + "ValueError(b)\nreturn 1",
                NUMBER, ANY);
    }

    private static void assignments(SnippetList list) {
        list.addBody("a = b", "c = d = a\nreturn c, d", ARRAY, ANY);
        list.addBody("unpack", "first, *rest = a\nreturn rest", ARRAY, Verifiers.mayRaise("ValueError"), Types.LOOPED);
        list.addBody("a += b", "a += b\nreturn a", NUMBER, Verifiers.mayRaise("OverflowError"), Types.NUMERIC,
                Types.NUMERIC);
        list.addBody("a += b", "a += b\nreturn a", STRING, STRING, STRING);
        list.addBody("a[0] = b", "a[0] = b\nreturn a", ANY,
                Verifiers.mayRaise("TypeError", "IndexError", "ValueError"), ARRAY, NUMBER);
        list.addBody("a[b] = 1", "a[b] = 1\nreturn a", HASH,
                Verifiers.mayRaise("TypeError", "UnsupportedOperationException", "ForeignException", ""), HASH, NUMBER);
        list.addBody("del a[0]", "del a[0]\nreturn a", ANY, Verifiers.mayRaise("TypeError", "IndexError"), ARRAY);
        list.addBody("a.x = b", "class Thing: pass\nthing = Thing()\nthing.x = a\ndel thing.x\nreturn thing", OBJECT,
                ANY);
        list.addBody("del a", "b = a\ndel b\nreturn 1", NUMBER, ANY);
        list.addBody("[x for y in a]", "return [(x, y) for x in a for y in (1, 2) if y != x]", ARRAY,
                Types.LOOPED);
    }
}
