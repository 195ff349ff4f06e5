// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.object.str.Text;

/** Ints as text: {@code repr}, and digits in other bases. */
public final class IntText {
    private IntText() {}

    /** {@code int.__repr__} for an int of any kind, also a bool. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(Object value) {
        return AnyInt.fitsLong(value) ? repr(AnyInt.toLong(value)) : Text.of(decimal(AnyInt.toBig(value)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(long value) {
        if (0 <= value && value <= 9) {
            return Text.ofCodePoint('0' + (int) value);
        }
        int length = value < 0 ? 2 : 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            length++;
        }
        byte[] digits = new byte[length];
        int at = length;
        long rest = value;
        do {
            digits[--at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        if (value < 0) {
            digits[0] = '-';
        }
        return Text.ofLatin1(digits, 0, length);
    }

    /** Decimal digits with sign; ValueError beyond the limit of the context. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String decimal(BigInteger value) {
        IntDigitsLimit.checkSize(value);
        String text = value.toString();
        IntDigitsLimit.checkDigits(value.signum() < 0 ? text.length() - 1 : text.length());
        return text;
    }

    /** The digits of the absolute value of an int of any kind in base 2, 8, 10 or 16, in lower case. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String digits(Object value, int base) {
        if (AnyInt.fitsLong(value)) {
            long number = AnyInt.toLong(value);
            return number == Long.MIN_VALUE ? BigInteger.valueOf(number).negate().toString(base)
                    : Long.toString(Math.abs(number), base);
        }
        BigInteger magnitude = AnyInt.toBig(value).abs();
        return base == 10 ? decimal(magnitude) : magnitude.toString(base);
    }

    /** {@code bin}, {@code oct} and {@code hex}: sign, prefix ({@code "0x"}), digits. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString prefixed(Object value, String prefix, int base) {
        String sign = AnyInt.signum(value) < 0 ? "-" : "";
        return Text.of(sign + prefix + digits(value, base));
    }
}
