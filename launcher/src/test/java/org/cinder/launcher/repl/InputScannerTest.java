// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher.repl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which interactive inputs need another line. */
final class InputScannerTest {
    @Test
    void completeInputs() {
        for (String text : new String[] {"1 + 1\n", "x = {1: 2}\n", "x = a[1:\n2]\n", "s = ':'\n", "# if x:\n",
            "print('it''s')  # (\n", "'unterminated\n", "if x:\n  y\n\n", "@d\ndef f():\n  pass\n\n", "lambda: 1\n",
            "x = 1; y = 2\n", ")\n", "s = '''a\nb'''\n", "'\\\\'\n"}) {
            assertFalse(InputScanner.isIncomplete(text), text);
        }
    }

    @Test
    void inputsThatGoOn() {
        for (String text : new String[] {"x = [\n", "f(1,\n2,\n", "if x:\n", "if x:\n  y\n", "for i in y: # more\n",
            "@d\n", "s = '''a\n", "s = \"\"\"a'''\n", "x = 1 + \\\n", "class A:\n  def f(self): return 1\n",
            "x = {\n\n"}) {
            assertTrue(InputScanner.isIncomplete(text), text);
        }
    }
}
