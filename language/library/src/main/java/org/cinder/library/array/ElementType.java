// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.Index;

/** What the elements of an array are, by its type code. */
record ElementType(char code, int size) {
    static final String CODES = "bBuhHiIlLqQfd";

    /** The type of a code, or null. */
    static ElementType of(int code) {
        int size = switch (code) {
            case 'b', 'B' -> 1;
            case 'h', 'H' -> 2;
            case 'i', 'I', 'f', 'u' -> 4;
            case 'l', 'L', 'q', 'Q', 'd' -> 8;
            default -> 0;
        };
        return size == 0 ? null : new ElementType((char) code, size);
    }

    boolean isText() {
        return code == 'u';
    }

    private static ByteBuffer buffer(byte[] memory) {
        return ByteBuffer.wrap(memory).order(ByteOrder.nativeOrder());
    }

    /** The element at a byte position. */
    Object read(byte[] memory, int at) {
        return switch (code) {
            case 'b' -> (long) memory[at];
            case 'B' -> memory[at] & 0xffL;
            case 'h' -> (long) buffer(memory).getShort(at);
            case 'H' -> (long) buffer(memory).getChar(at);
            case 'i' -> (long) buffer(memory).getInt(at);
            case 'I' -> buffer(memory).getInt(at) & 0xffffffffL;
            case 'l', 'q' -> buffer(memory).getLong(at);
            case 'f' -> (double) buffer(memory).getFloat(at);
            case 'd' -> buffer(memory).getDouble(at);
            case 'u' -> character(buffer(memory).getInt(at));
            default -> PInt.of(new BigInteger(Long.toUnsignedString(buffer(memory).getLong(at))));
        };
    }

    private static Object character(int c) {
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(c));
        }
        return Text.ofCodePoint(c);
    }

    /** Converts a value to the bits of an element, so that an error leaves the array as it was. */
    long bits(Object value) {
        return switch (code) {
            case 'f' -> Float.floatToRawIntBits((float) FloatValue.of(value));
            case 'd' -> Double.doubleToRawLongBits(FloatValue.of(value));
            case 'u' -> codePoint(value);
            default -> integer(Index.toBigInteger(value));
        };
    }

    private static long codePoint(Object value) {
        TruffleString text = Text.asString(value);
        if (text == null || Text.length(text) != 1) {
            throw Errors.typeError("array item must be unicode character");
        }
        return Text.codePointAt(text, 0);
    }

    private long integer(BigInteger number) {
        boolean signed = Character.isLowerCase(code);
        if (signed ? number.bitLength() < 8 * size : number.signum() >= 0 && number.bitLength() <= 8 * size) {
            return number.longValue();
        }
        boolean negative = number.signum() < 0;
        switch (code) {
            case 'b', 'B', 'h' , 'H' -> {
                if (number.bitLength() > 63) {
                    throw Errors.overflowError("Python int too large to convert to C long");
                }
                String name = code == 'b' ? "signed char" : code == 'B' ? "unsigned byte integer"
                        : code == 'h' ? "signed short integer" : "unsigned short";
                throw Errors.overflowError("%s is %s than %s", name, negative ? "less" : "greater",
                        negative ? "minimum" : "maximum");
            }
            case 'i' -> {
                if (number.bitLength() > 63) {
                    throw Errors.overflowError("Python int too large to convert to C long");
                }
                throw Errors.overflowError("signed integer is %s than %s", negative ? "less" : "greater",
                        negative ? "minimum" : "maximum");
            }
            case 'l' -> throw Errors.overflowError("Python int too large to convert to C long");
            case 'q' -> throw Errors.overflowError("int too big to convert");
            case 'Q' -> throw negative ? Errors.overflowError("can't convert negative int to unsigned")
                    : Errors.overflowError("int too big to convert");
            default -> {
                if (negative) {
                    throw Errors.overflowError("can't convert negative value to unsigned int");
                }
                throw number.bitLength() > 64 || code == 'L'
                        ? Errors.overflowError("Python int too large to convert to C unsigned long")
                        : Errors.overflowError("unsigned int is greater than maximum");
            }
        }
    }

    /** Writes the bits of an element. */
    void write(byte[] memory, int at, long bits) {
        switch (size) {
            case 1 -> memory[at] = (byte) bits;
            case 2 -> buffer(memory).putShort(at, (short) bits);
            case 4 -> buffer(memory).putInt(at, (int) bits);
            default -> buffer(memory).putLong(at, bits);
        }
    }
}
