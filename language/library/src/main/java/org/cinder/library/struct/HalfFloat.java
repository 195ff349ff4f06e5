// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import org.cinder.object.exception.Errors;

/** Floats of 16 bits (IEEE 754 binary16). */
final class HalfFloat {
    /** Rounds up beyond the largest half, 65504. */
    private static final double FIRST_TOO_LARGE = 65520;

    private HalfFloat() {}

    static short toBits(double value) {
        if (Math.abs(value) >= FIRST_TOO_LARGE && !Double.isInfinite(value)) {
            throw Errors.overflowError("float too large to pack with e format");
        }
        short bits = Float.floatToFloat16((float) value);
        // rounding twice, over float, is wrong only when the float lies half-way between two halves
        double back = Float.float16ToFloat(bits);
        double error = Math.abs(back - value);
        for (int step = -1; step <= 1; step += 2) {
            short other = (short) (bits + step);
            double candidate = Float.float16ToFloat(other);
            double distance = Math.abs(candidate - value);
            if (distance < error && Double.isFinite(candidate) && candidate * back >= 0) {
                bits = other;
                error = distance;
            }
        }
        return bits;
    }

    static double fromBits(short bits) {
        return Float.float16ToFloat(bits);
    }
}
