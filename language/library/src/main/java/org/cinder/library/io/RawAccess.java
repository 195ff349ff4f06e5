// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.bytes.PMemoryView;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;

/** The operations of a raw stream as buffers need them: direct for exact FileIO objects, guest calls for all others. */
final class RawAccess {
    /** Stands for the None of a stream that has no data at the moment. */
    static final int WOULD_BLOCK = -2;
    private static final TruffleString T_READINTO = Text.of("readinto");
    private static final TruffleString T_READALL = Text.of("readall");
    private static final TruffleString T_READ = Text.of("read");
    private static final TruffleString T_WRITE = Text.of("write");
    private static final TruffleString T_SEEK = Text.of("seek");
    private static final TruffleString T_TELL = Text.of("tell");
    private static final int CHUNK = 8192;

    private RawAccess() {}

    private static PFileIO plain(Object raw) {
        return raw instanceof PFileIO file && file.pythonClass() == IoTypes.FILE_IO ? file : null;
    }

    /** Number of bytes, 0 at the end, or {@link #WOULD_BLOCK}. */
    static int read(Object raw, byte[] target, int offset, int length) {
        PFileIO file = plain(raw);
        if (file != null) {
            return file.read(target, offset, length);
        }
        PByteArray buffer = new PByteArray(new byte[length]);
        Object result = Calls.method(raw, T_READINTO, buffer);
        if (result == PNone.NONE) {
            return WOULD_BLOCK;
        }
        int count = Index.toInt(result);
        if (count < 0 || count > length) {
            throw Errors.of(ExceptionTypes.OS_ERROR,
                    "raw readinto() returned invalid length %d (should have been between "
                    + "0 and %d)", count, length);
        }
        System.arraycopy(buffer.bytes(), 0, target, offset, count);
        return count;
    }

    /** Everything up to the end; null for None. */
    static byte[] readAll(Object raw) {
        PFileIO file = plain(raw);
        if (file != null) {
            return file.readAll();
        }
        Object readall = GetAttribute.orNull(raw, T_READALL);
        if (readall != null && readall != PNone.NONE) {
            Object data = Calls.call(readall);
            if (data != PNone.NONE && !(data instanceof PBytes)) {
                throw Errors.typeError("readall() should return bytes");
            }
            return data == PNone.NONE ? null : ((PBytes) data).bytes();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object piece = Calls.method(raw, T_READ, (long) CHUNK);
            if (piece != PNone.NONE && !(piece instanceof PBytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (piece == PNone.NONE || ((PBytes) piece).bytes().length == 0) {
                return piece == PNone.NONE && all.size() == 0 ? null : all.toByteArray();
            }
            all.writeBytes(((PBytes) piece).bytes());
        }
    }

    /** Number of bytes written, or {@link #WOULD_BLOCK}. */
    static int write(Object raw, byte[] source, int offset, int length) {
        PFileIO file = plain(raw);
        if (file != null) {
            return file.write(source, offset, length);
        }
        PBytes data = new PBytes(Arrays.copyOfRange(source, offset, offset + length));
        Object result = Calls.method(raw, T_WRITE, new PMemoryView(data, 0, length));
        if (result == PNone.NONE) {
            return WOULD_BLOCK;
        }
        int count = Index.toInt(result);
        if (count < 0 || count > length) {
            throw Errors.of(ExceptionTypes.OS_ERROR,
                    "raw write() returned invalid length %d (should have been between 0 "
                    + "and %d)", count, length);
        }
        return count;
    }

    static long seek(Object raw, long offset, int whence) {
        PFileIO file = plain(raw);
        long position = file != null ? file.seek(offset, whence)
                : Index.toLong(Calls.method(raw, T_SEEK, offset, (long) whence));
        if (position < 0) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "Raw stream returned invalid position %d", position);
        }
        return position;
    }

    static long tell(Object raw) {
        PFileIO file = plain(raw);
        long position = file != null ? file.seek(0, 1) : Index.toLong(Calls.method(raw, T_TELL));
        if (position < 0) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "Raw stream returned invalid position %d", position);
        }
        return position;
    }
}
