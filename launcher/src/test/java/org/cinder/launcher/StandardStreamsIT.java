// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import org.junit.jupiter.api.Test;

/** Closed, full and broken standard streams. */
final class StandardStreamsIT extends CommandTest {
    private static final String MANY = "-c 'for i in range(100000): print(i)'";
    private static final String IGNORED =
            "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n";

    @Test
    void closedStreams() throws Exception {
        check(0, "", "", cinder().shell("$CINDER -c 'print(1)' >&-"));
        check(0, "", "None\n", cinder().shell("$CINDER -c 'import sys; print(sys.stdout, file=sys.stderr)' >&-"));
        check(0, "None None\n", "", cinder().shell("$CINDER -c 'import sys; print(sys.stdin, sys.stderr)' <&- 2>&-"));
        check(1, "", "", cinder().shell("$CINDER -c '1/0' 2>&-"));
        check(1, "", "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
                + "RuntimeError: input(): lost sys.stdin\n", cinder().shell("$CINDER -c 'input()' <&-"));
        check(0, "", "", cinder().shell("$CINDER - <&-"));
    }

    @Test
    void fullDevice() throws Exception {
        check(120, "", IGNORED + "OSError: [Errno 28] No space left on device\n",
                cinder().shell("$CINDER -c 'print(1)' >/dev/full"));
        check(120, "", IGNORED + "OSError: [Errno 28] No space left on device\n",
                cinder().shell("$CINDER -c 'import sys; print(1); sys.exit(3)' >/dev/full"));
        check(1, "", "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
                + "OSError: [Errno 28] No space left on device\n", cinder().shell("$CINDER " + MANY + " >/dev/full"));
    }

    @Test
    void brokenPipe() throws Exception {
        check(0, "0\n1\n", "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
                + "BrokenPipeError: [Errno 32] Broken pipe\n",
                cinder().shell("$CINDER " + MANY + " | head -1; echo ${PIPESTATUS[0]}"));
    }

    @Test
    void bytesThatAreNoText() throws Exception {
        check(0, "'\\udcff' 1\n", "", cinder().with("LC_ALL", "C.UTF-8").shell(
                "$CINDER -c 'import sys; print(ascii(sys.argv[1]), len(sys.argv[1]))' $'\\xff'"));
        check(0, "'\\udcff'\n", "", cinder().with("LC_ALL", "C.UTF-8").shell(
                "printf '\\xff' | $CINDER -c 'import sys; print(ascii(sys.stdin.read()))'"));
    }
}
