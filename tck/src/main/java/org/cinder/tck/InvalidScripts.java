// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Source;

/** Programs that do not parse. */
final class InvalidScripts {
    private InvalidScripts() {}

    static List<Source> create() {
        List<String> texts = List.of("f(", "x = = 1", "if True:\npass", "  x = 1", "def f(a, a): pass", "return 1",
                "'unterminated", "for in x: pass", "x = 1 +", "class : pass", "1 = x", "break", "lambda x: = 1",
                "f'{x'", "try:\n    pass\nx = 1", "if x:\n\ty\n        z", "nonlocal x", "print 'hello'", "async x",
                "\"\"\"never closed", "x = $", "f(a=1, 2)", "def f():\n    global x\n    x = 1\n  y = 2");
        List<Source> sources = new ArrayList<>();
        for (String text : texts) {
            String name = "invalid" + sources.size() + ".py";
            sources.add(Source.newBuilder(CinderProvider.ID, text, name).buildLiteral());
        }
        return sources;
    }
}
