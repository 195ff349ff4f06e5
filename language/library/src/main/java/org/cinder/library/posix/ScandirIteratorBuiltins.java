// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Closing of scandir iterators. */
@Builtins(type = "posix.ScandirIterator", module = "posix")
public final class ScandirIteratorBuiltins {
    private ScandirIteratorBuiltins() {}

    @Builtin(value = "close($self, /)", hideSignature = true, doc = "End the iteration.")
    static void close(ScandirIterator self) {
        self.close();
    }

    @Builtin(value = "__enter__($self, /)", hideSignature = true, doc = "Return the iterator.")
    static Object enter(ScandirIterator self) {
        return self;
    }

    @Builtin(value = "__exit__($self, *args)", hideSignature = true, doc = "End the iteration.")
    static void exit(ScandirIterator self, Object[] args) {
        self.close();
    }
}
