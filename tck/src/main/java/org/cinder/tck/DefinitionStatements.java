// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXECUTABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.META_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.intersection;

/** Statements that define or import something. */
final class DefinitionStatements {
    private DefinitionStatements() {}

    static void addTo(SnippetList list) {
        list.addBody("def", "def inner(b=a, *args, c=a, **keywords): return b\nreturn inner", EXECUTABLE, ANY);
        list.addBody("def call", "def inner(b, /, c=1, *, d): return b, c, d\nreturn inner(a, d=a)", ARRAY, ANY);
        list.addBody("decorator", "def keep(f): return f\n@keep\ndef inner(): return a\nreturn inner()", ANY, ANY);
        list.addBody("nonlocal", "def inner():\n    nonlocal a\n    a = [a]\ninner()\nreturn a", ARRAY, ANY);
        list.addBody("global", "global tck_global\ntck_global = a\nb = tck_global\ndel tck_global\nreturn b", ANY, ANY);
        list.addBody("class", "class Made:\n    field = a\n    def get(self): return self.field\nreturn Made",
                META_OBJECT, ANY);
        list.addBody("class instance", "class Made:\n    def __init__(self, b): self.b = b\nreturn Made(a)", OBJECT,
                ANY);
        list.addBody("subclass", "class Made(int): pass\nreturn Made(a)", intersection(NUMBER, OBJECT),
                Verifiers.mayRaise("OverflowError", "ValueError"), Types.NUMERIC);
        list.addBody("metaclass", "class Meta(type):\n    tag = a\nclass Made(metaclass=Meta): pass\nreturn Made",
                META_OBJECT, ANY);
        list.addBody("import", "import sys as system\nfrom builtins import len as size\nreturn size(system.version)",
                NUMBER, ANY);
        list.addBody("exec", "space = {'a': a}\nexec('b = [a]', space)\nreturn space['b']", ARRAY, ANY);
        list.addBody("eval", "return eval('(a, a)')", ARRAY, ANY);
    }
}
