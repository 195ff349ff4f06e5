// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** {@code __setstate__} of the iterators that can be set to a position. */
@Builtins(type = "iterator")
public final class IteratorStateBuiltins {
    private IteratorStateBuiltins() {}

    @Builtin(value = "__setstate__($self, state, /)", hideSignature = true,
            doc = "Set state information for unpickling.")
    static void setState(PIterator self, Object state) {
        self.setState(state);
    }
}
