// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.operation.object.Hash;

/** The hashes of keys as tables need them; those of strs and ints run no guest code. */
final class KeyHash {
    private static final long MODULUS = (1L << 61) - 1;

    private KeyHash() {}

    /** The Python hash of a key; may run {@code __hash__}. */
    static long of(Object key) {
        if (key instanceof TruffleString text) {
            return Hash.ofString(text);
        }
        return key instanceof Long number ? ofLong(number) : Hash.of(key);
    }

    /** The Python hash of an int. */
    static long ofLong(long value) {
        long hash = value > -MODULUS && value < MODULUS ? value : value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    /** Folds a Python hash to what {@link EntryIndex} works with. */
    static int fold(long hash) {
        return (int) (hash ^ (hash >>> 32));
    }
}
