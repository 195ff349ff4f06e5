// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import org.cinder.object.bytes.BufferExporter;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.PMemoryView;
import org.cinder.object.exception.Errors;
import org.cinder.operation.number.Index;

/** The operations that the functions of {@code struct} and the methods of Struct share. */
final class StructOperations {
    private StructOperations() {}

    static Object pack(StructFormat format, Object[] values) {
        checkCount(format, values.length, "pack");
        byte[] result = new byte[format.size()];
        new StructPacker(format, result, 0).pack(values);
        return new PBytes(result);
    }

    private static void checkCount(StructFormat format, int given, String function) {
        if (given != format.valueCount()) {
            throw StructModule.error("%s expected %d items for packing (got %d)", function, format.valueCount(), given);
        }
    }

    static void packInto(StructFormat format, Object buffer, Object offset, Object[] values) {
        boolean writable = buffer instanceof PByteArray || buffer instanceof PMemoryView view && !view.isReadOnly()
                || buffer instanceof BufferExporter exporter && !exporter.isReadOnly();
        if (!writable) {
            throw Errors.typeError("read-write bytes-like object expected");
        }
        checkCount(format, values.length, "pack_into");
        ByteView view = ByteView.of(buffer);
        long at = Index.toLong(offset);
        if (at < 0) {
            if (at + format.size() > 0) {
                throw StructModule.error("no space to pack %d bytes at offset %d", format.size(), at);
            }
            if (at + view.length() < 0) {
                throw StructModule.error("offset %d out of range for %d-byte buffer", at, view.length());
            }
            at += view.length();
        }
        if (view.length() - at < format.size()) {
            throw StructModule.error("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset "
                    + "%d "
                    + "(actual buffer size is %d)", at + format.size(), format.size(), at, view.length());
        }
        new StructPacker(format, view.array(), view.offset() + (int) at).pack(values);
    }

    static Object unpack(StructFormat format, Object buffer) {
        ByteView view = ByteView.require(buffer);
        if (view.length() != format.size()) {
            throw StructModule.error("unpack requires a buffer of %d bytes", format.size());
        }
        return StructUnpacker.unpack(format, view.array(), view.offset());
    }

    static Object unpackFrom(StructFormat format, Object buffer, long offset) {
        ByteView view = ByteView.require(buffer);
        long at = offset;
        if (at < 0) {
            if (at + format.size() > 0) {
                throw StructModule.error("not enough data to unpack %d bytes", format.size());
            }
            if (at + view.length() < 0) {
                throw StructModule.error("offset %d out of range for %d-byte buffer", at, view.length());
            }
            at += view.length();
        }
        if (view.length() - at < format.size()) {
            throw StructModule.error("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at "
                    + "offset "
                    + "%d (actual buffer size is %d)", at + format.size(), format.size(), at, view.length());
        }
        return StructUnpacker.unpack(format, view.array(), view.offset() + (int) at);
    }

    static Object iterUnpack(StructFormat format, Object buffer) {
        if (format.size() == 0) {
            throw StructModule.error("cannot iteratively unpack with a struct of length 0");
        }
        ByteView view = ByteView.require(buffer);
        if (view.length() % format.size() != 0) {
            throw StructModule.error("iterative unpacking requires a buffer of a multiple of %d bytes", format.size());
        }
        return new UnpackIterator(format, view.copy());
    }
}
