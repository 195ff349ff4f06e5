// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;

/** Ints as arrays of bytes, in two's complement when signed. */
final class IntBytes {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private IntBytes() {}

    /** Whether the byte order is "little"; errors for what is neither. */
    static boolean isLittle(TruffleString order) {
        String name = Text.toJava(order);
        if (!name.equals("little") && !name.equals("big")) {
            throw Errors.valueError("byteorder must be either 'little' or 'big'");
        }
        return name.equals("little");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object decode(byte[] bytes, boolean little, boolean signed) {
        byte[] magnitude = little ? reversed(bytes) : bytes;
        if (magnitude.length == 0) {
            return 0L;
        }
        return PInt.of(signed ? new BigInteger(magnitude) : new BigInteger(1, magnitude));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] encode(BigInteger value, long length, boolean little, boolean signed) {
        if (value.signum() < 0 && !signed) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        long bits = signed ? value.bitLength() + 1L : value.bitLength();
        // CPython lets -1 pass without any byte, since all the bits that are left out are the sign's
        boolean allSign = signed && bits == 1 && length == 0;
        if (value.signum() != 0 && !allSign && (bits + 7) / 8 > length) {
            throw Errors.overflowError("int too big to convert");
        }
        if (length > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        byte[] result = new byte[(int) length];
        byte[] content = value.toByteArray();
        int count = Math.min(content.length, result.length);
        if (value.signum() < 0) {
            java.util.Arrays.fill(result, (byte) -1);
        }
        System.arraycopy(content, content.length - count, result, result.length - count, count);
        return little ? reversed(result) : result;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = bytes[bytes.length - 1 - i];
        }
        return result;
    }
}
