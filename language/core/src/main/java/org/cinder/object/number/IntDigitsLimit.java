// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import java.math.BigInteger;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;

/**
 * The limit for conversions between int and decimal text ({@code sys.set_int_max_str_digits}), which are quadratic and
 * so an attack surface. 0 means no limit.
 */
final class IntDigitsLimit {
    /** No limit can be set below this one, so shorter texts need no check. */
    private static final int THRESHOLD = 640;
    private static final double DIGITS_PER_BIT = Math.log10(2);

    private IntDigitsLimit() {}

    private static int current() {
        return CinderContext.get(null).intMaxStrDigits();
    }

    /** Raises when parsing that many digits is too many. */
    static void checkParsed(int count) {
        if (count > THRESHOLD) {
            int limit = current();
            if (limit != 0 && count > limit) {
                throw Errors.valueError("Exceeds the limit (%d digits) for integer string conversion: value has %d "
                        + "digits; "
                        + "use sys.set_int_max_str_digits() to increase the limit", limit, count);
            }
        }
    }

    /** Raises when {@code value} is certain to have too many decimal digits. */
    static void checkSize(BigInteger value) {
        if (value.bitLength() * DIGITS_PER_BIT > THRESHOLD) {
            int limit = current();
            if (limit != 0 && value.bitLength() * DIGITS_PER_BIT > limit + 1) {
                throw tooLong(limit);
            }
        }
    }

    /** Raises when a number of that many digits is too long. */
    static void checkDigits(int count) {
        if (count > THRESHOLD) {
            int limit = current();
            if (limit != 0 && count > limit) {
                throw tooLong(limit);
            }
        }
    }

    private static RuntimeException tooLong(int limit) {
        return Errors.valueError("Exceeds the limit (%d digits) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit", limit);
    }
}
