// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Truth;

/** Writes values into bytes. */
final class StructPacker {
    private final StructFormat format;
    private final ByteBuffer target;

    StructPacker(StructFormat format, byte[] target, int offset) {
        this.format = format;
        this.target = ByteBuffer.wrap(target, offset, format.size()).slice().order(format.order());
    }

    void pack(Object[] values) {
        int next = 0;
        for (StructFormat.Field field : format.fields()) {
            if (field.isText()) {
                putText(field, values[next++]);
                continue;
            }
            for (int i = 0; i < field.count(); i++) {
                put(field, field.offset() + i * field.size(), values[next++]);
            }
        }
    }

    private void putText(StructFormat.Field field, Object value) {
        byte[] bytes = value instanceof PBytes known ? known.bytes()
                : value instanceof PByteArray ? ByteArrays.of(value) : null;
        if (bytes == null) {
            throw StructModule.error("argument for '%s' must be a bytes object", field.code());
        }
        boolean counted = field.code() == 'p';
        int room = counted ? field.count() - 1 : field.count();
        if (room < 0) {
            return;
        }
        int length = Math.min(room, bytes.length);
        int at = field.offset();
        if (counted) {
            target.put(at++, (byte) Math.min(length, 255));
        }
        target.put(at, bytes, 0, length);
    }

    private void put(StructFormat.Field field, int at, Object value) {
        switch (field.code()) {
            case 'c' -> {
                byte[] bytes = value instanceof PBytes known ? known.bytes()
                        : value instanceof PByteArray ? ByteArrays.of(value) : null;
                if (bytes == null || bytes.length != 1) {
                    throw StructModule.error("char format requires a bytes object of length 1");
                }
                target.put(at, bytes[0]);
            }
            case '?' -> target.put(at, (byte) (Truth.of(value) ? 1 : 0));
            case 'e' -> target.putShort(at, HalfFloat.toBits(real(value)));
            case 'f' -> putFloat(at, real(value));
            case 'd' -> target.putDouble(at, real(value));
            default -> putInt(field, at, value);
        }
    }

    private static double real(Object value) {
        try {
            return FloatValue.of(value);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                throw StructModule.error("required argument is not a float");
            }
            throw e;
        }
    }

    private void putFloat(int at, double value) {
        float single = (float) value;
        if (!format.isNative() && Float.isInfinite(single) && !Double.isInfinite(value)) {
            throw Errors.overflowError("float too large to pack with f format");
        }
        target.putFloat(at, single);
    }

    private void putInt(StructFormat.Field field, int at, Object value) {
        if (!Index.isIndex(value)) {
            throw StructModule.error("required argument is not an integer");
        }
        BigInteger number = Index.toBigInteger(value);
        char code = field.code();
        boolean signed = Character.isLowerCase(code);
        int bits = 8 * field.size();
        boolean fits = signed ? number.bitLength() < bits : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits && code == 'P') {
            fits = number.bitLength() < bits;
        }
        if (!fits) {
            throw outOfRange(field, signed, bits);
        }
        long low = number.longValue();
        switch (field.size()) {
            case 1 -> target.put(at, (byte) low);
            case 2 -> target.putShort(at, (short) low);
            case 4 -> target.putInt(at, (int) low);
            default -> target.putLong(at, low);
        }
    }

    private PException outOfRange(StructFormat.Field field, boolean signed, int bits) {
        char code = field.code();
        if (code == 'P') {
            return StructModule.error("int too large to convert");
        }
        BigInteger high = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
        BigInteger low = signed ? high.not() : BigInteger.ZERO;
        return StructModule.error("'%s' format requires %s <= number <= %s", code, low, high);
    }
}
