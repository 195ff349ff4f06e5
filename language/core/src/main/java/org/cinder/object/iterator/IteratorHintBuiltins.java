// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** {@code __length_hint__} of the iterators that know how much is left. */
@Builtins(type = "iterator")
public final class IteratorHintBuiltins {
    private IteratorHintBuiltins() {}

    @Builtin(value = "__length_hint__($self, /)", hideSignature = true,
            doc = "Private method returning an estimate of len(list(it)).")
    static Object lengthHint(PIterator self) {
        long hint = self.lengthHint();
        return hint < 0 ? org.cinder.object.PNotImplemented.NOT_IMPLEMENTED : (Object) hint;
    }
}
