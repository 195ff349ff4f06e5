// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Truth;

/**
 * What the elements of a memoryview are: one native type of the module {@code struct}.
 *
 * @param code the letter
 * @param size bytes of an element
 * @param text the format as the program wrote it
 */
record MemoryFormat(char code, int size, String text) {
    static final MemoryFormat BYTES = new MemoryFormat('B', 1, "B");

    /** The format of a letter, which a {@code @} may precede; or null. */
    static MemoryFormat of(String text) {
        String letter = text.startsWith("@") ? text.substring(1) : text;
        if (letter.length() != 1) {
            return null;
        }
        int size = switch (letter.charAt(0)) {
            case 'B', 'b', 'c', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 0;
        };
        return size == 0 ? null : new MemoryFormat(letter.charAt(0), size, text);
    }

    boolean sameAs(MemoryFormat other) {
        return code == other.code;
    }

    boolean isByte() {
        return code == 'B' || code == 'b' || code == 'c';
    }

    private static ByteBuffer buffer(byte[] memory) {
        return ByteBuffer.wrap(memory).order(ByteOrder.nativeOrder());
    }

    /** The element at a position. */
    Object read(byte[] memory, int position) {
        return switch (code) {
            case 'B' -> memory[position] & 0xffL;
            case 'b' -> (long) memory[position];
            case 'c' -> new PBytes(new byte[] {memory[position]});
            case '?' -> memory[position] != 0;
            case 'h' -> (long) buffer(memory).getShort(position);
            case 'H' -> (long) buffer(memory).getChar(position);
            case 'i' -> (long) buffer(memory).getInt(position);
            case 'I' -> buffer(memory).getInt(position) & 0xffffffffL;
            case 'l', 'q', 'n' -> buffer(memory).getLong(position);
            case 'e' -> (double) Float.float16ToFloat(buffer(memory).getShort(position));
            case 'f' -> (double) buffer(memory).getFloat(position);
            case 'd' -> buffer(memory).getDouble(position);
            default -> PInt.of(new BigInteger(Long.toUnsignedString(buffer(memory).getLong(position))));
        };
    }

    /** Writes an element. */
    void write(byte[] memory, int position, Object value) {
        switch (code) {
            case 'c' -> memory[position] = character(value);
            case '?' -> memory[position] = (byte) (Truth.of(value) ? 1 : 0);
            case 'e' -> buffer(memory).putShort(position, Float.floatToFloat16((float) real(value)));
            case 'f' -> buffer(memory).putFloat(position, (float) real(value));
            case 'd' -> buffer(memory).putDouble(position, real(value));
            default -> writeInt(memory, position, value);
        }
    }

    private void writeInt(byte[] memory, int position, Object value) {
        if (!Index.isIndex(value)) {
            throw invalidType();
        }
        BigInteger number = Index.toBigInteger(value);
        boolean signed = Character.isLowerCase(code);
        boolean fits = signed ? number.bitLength() < 8 * size : number.signum() >= 0 && number.bitLength() <= 8 * size;
        if (!fits) {
            throw Errors.valueError("memoryview: invalid value for format '%s'", text);
        }
        long bits = number.longValue();
        switch (size) {
            case 1 -> memory[position] = (byte) bits;
            case 2 -> buffer(memory).putShort(position, (short) bits);
            case 4 -> buffer(memory).putInt(position, (int) bits);
            default -> buffer(memory).putLong(position, bits);
        }
    }

    private byte character(Object value) {
        if (!(value instanceof PBytes bytes)) {
            throw invalidType();
        }
        if (bytes.bytes().length != 1) {
            throw Errors.valueError("memoryview: invalid value for format '%s'", text);
        }
        return bytes.bytes()[0];
    }

    private double real(Object value) {
        Double number = FloatValue.orNull(value);
        if (number == null) {
            throw invalidType();
        }
        return number;
    }

    private RuntimeException invalidType() {
        return Errors.typeError("memoryview: invalid type for format '%s'", text);
    }
}
