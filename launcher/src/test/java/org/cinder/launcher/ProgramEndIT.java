// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import org.junit.jupiter.api.Test;

/** How programs end: odd exit values, exit callbacks, broken hooks. */
final class ProgramEndIT extends CommandTest {
    @Test
    void exitValues() throws Exception {
        for (String[] row : new String[][] {{"None", "0", ""}, {"''", "1", "\n"}, {"(1, 2)", "1", "(1, 2)\n"},
            {"1.5", "1", "1.5\n"}, {"-1", "255", ""}, {"256", "0", ""}, {"2**32 + 3", "3", ""}, {"True", "1", ""},
            {"10**30", "255", "OverflowError: Python int too large to convert to C long\n"},
            {"ValueError('x')", "1", "x\n"}}) {
            check(Integer.parseInt(row[1]), "", row[2], cinder().run("-c", "import sys; sys.exit(" + row[0] + ")"));
        }
    }

    @Test
    void exitInsideOtherThings() throws Exception {
        check(4, "finally\n", "", cinder().run("-c", "import sys\ntry:\n    sys.exit(3)\nfinally:\n"
                + "    print('finally')\n    sys.exit(4)\n"));
        check(7, "", "", cinder().run("-c", "e = SystemExit(3); e.code = 7; raise e"));
        check(5, "", "", cinder().run("-c", "class E(SystemExit): pass\nraise E(5)"));
        check(9, "", "", cinder().run("-c", "import sys\nsys.excepthook = lambda *a: sys.exit(9)\n1/0"));
        check(7, "", "", cinder().run("-c", "import atexit, os\natexit.register(print, 'lost')\nprint('lost')\n"
                + "try:\n    os._exit(7)\nfinally:\n    print('lost')"));
    }

    @Test
    void exitCallbacks() throws Exception {
        check(3, "end\nlast\nfirst\n", "", cinder().run("-c", "import atexit, sys\natexit.register(print, 'first')\n"
                + "atexit.register(print, 'last')\nprint('end')\nsys.exit(3)"));
        check(0, "end\n", "Exception ignored in atexit callback: <function fail at 0xX>\n"
                + "Traceback (most recent call last):\n  File \"<string>\", line 2, in fail\n"
                + "ZeroDivisionError: division by zero\n", cinder().shell("$CINDER -c 'def fail():\n    1/0\n"
                + "import atexit; atexit.register(fail); print(\"end\")' 2> >(sed 's/0x[0-9a-f]*/0xX/' >&2; wait)"));
    }

    @Test
    void failingHooks() throws Exception {
        check(1, "", """
            Error in sys.excepthook:
            Traceback (most recent call last):
              File "<string>", line 2, in hook
            ValueError: hook

            Original exception was:
            Traceback (most recent call last):
              File "<string>", line 4, in <module>
            ZeroDivisionError: division by zero
            """, cinder().run("-c", "def hook(*a):\n    raise ValueError('hook')\n"
                + "import sys; sys.excepthook = hook\n1/0"));
        check(1, "", "sys.excepthook is missing\nTraceback (most recent call last):\n  File \"<string>\", line 2, in "
                + "<module>\nZeroDivisionError: division by zero\n",
                cinder().run("-c", "import sys; del sys.excepthook\n1/0"));
        check(1, "", "Traceback (most recent call last):\n  File \"<string>\", line 3, in <module>\n"
                + "E: <exception str() failed>\n",
                cinder().run("-c", "class E(Exception):\n    def __str__(self): 1/0\nraise E"));
    }
}
