// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Base of the tests that run the built command in a folder of their own. */
abstract class CommandTest {
    @TempDir
    Path folder;

    /** The command, started in {@link #folder}. */
    Distribution cinder() {
        return Distribution.in(folder);
    }

    static void check(int status, String output, String errors, Distribution.Result result) {
        assertEquals(errors, result.errors());
        assertEquals(output, result.output());
        assertEquals(status, result.status());
    }
}
