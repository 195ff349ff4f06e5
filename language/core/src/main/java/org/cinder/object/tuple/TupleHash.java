// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.tuple;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.operation.object.Hash;

/** The hash of a sequence of values: the xxHash construction over the hashes, with CPython's results. */
public final class TupleHash {
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;
    private static final long LENGTH_SALT = PRIME_5 ^ 3527539L;
    private static final long INSTEAD_OF_ERROR = 1546275796L;
    private static final int ROTATION = 31;

    private TupleHash() {}

    /** {@code hash(tuple(values))}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long of(Object... values) {
        return finish(accumulate(values) + (values.length ^ LENGTH_SALT));
    }

    /** The same without the length, as slices have it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long withoutLength(Object... values) {
        return finish(accumulate(values));
    }

    private static long accumulate(Object[] values) {
        long sum = PRIME_5;
        for (Object value : values) {
            sum += Hash.of(value) * PRIME_2;
            sum = Long.rotateLeft(sum, ROTATION) * PRIME_1;
        }
        return sum;
    }

    private static long finish(long hash) {
        return hash == -1 ? INSTEAD_OF_ERROR : hash;
    }
}
