// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;

/** Reads values out of bytes. */
final class StructUnpacker {
    private StructUnpacker() {}

    static PTuple unpack(StructFormat format, byte[] source, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(source, offset, format.size()).slice().order(format.order());
        Object[] values = new Object[format.valueCount()];
        int next = 0;
        for (StructFormat.Field field : format.fields()) {
            if (field.isText()) {
                values[next++] = text(field, buffer);
                continue;
            }
            for (int i = 0; i < field.count(); i++) {
                values[next++] = value(field, buffer, field.offset() + i * field.size());
            }
        }
        return PTuple.of(values);
    }

    private static PBytes text(StructFormat.Field field, ByteBuffer buffer) {
        int at = field.offset();
        int length = field.count();
        if (field.code() == 'p') {
            length = field.count() == 0 ? 0 : Math.min(buffer.get(at++) & 0xFF, field.count() - 1);
        }
        byte[] bytes = new byte[length];
        buffer.get(at, bytes);
        return new PBytes(bytes);
    }

    private static Object value(StructFormat.Field field, ByteBuffer buffer, int at) {
        return switch (field.code()) {
            case 'c' -> new PBytes(new byte[] {buffer.get(at)});
            case '?' -> buffer.get(at) != 0;
            case 'b' -> (long) buffer.get(at);
            case 'B' -> buffer.get(at) & 0xFFL;
            case 'h' -> (long) buffer.getShort(at);
            case 'H' -> buffer.getShort(at) & 0xFFFFL;
            case 'e' -> HalfFloat.fromBits(buffer.getShort(at));
            case 'f' -> (double) buffer.getFloat(at);
            case 'd' -> buffer.getDouble(at);
            case 'i', 'l', 'q', 'n' -> field.size() == 4 ? (long) buffer.getInt(at) : buffer.getLong(at);
            default -> field.size() == 4 ? (Object) (buffer.getInt(at) & 0xFFFFFFFFL) : unsigned(buffer.getLong(at));
        };
    }

    private static Object unsigned(long bits) {
        return bits >= 0 ? (Object) bits : PInt.of(new BigInteger(Long.toUnsignedString(bits)));
    }
}
