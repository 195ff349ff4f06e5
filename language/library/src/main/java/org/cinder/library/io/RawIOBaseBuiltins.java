// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** {@code _io._RawIOBase}: reading in terms of {@code readinto}. */
@Builtins(type = "_io._RawIOBase", module = "_io")
public final class RawIOBaseBuiltins {
    private static final TruffleString T_READ = Text.of("read");
    private static final TruffleString T_READALL = Text.of("readall");
    private static final TruffleString T_READINTO = Text.of("readinto");
    private static final long BUFFER_SIZE = 8192;

    private RawIOBaseBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true, doc = "Base class for raw binary I/O.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PIOBase(cls.instanceShape());
    }

    @Builtin(value = "read($self, size=-1, /)", doc = "Read at most size bytes with one call of readinto().")
    static Object read(PIOBase self, long size) {
        if (size < 0) {
            return Calls.method(self, T_READALL);
        }
        PByteArray buffer = new PByteArray(new byte[(int) size]);
        Object count = Calls.method(self, T_READINTO, buffer);
        if (count == PNone.NONE) {
            return PNone.NONE;
        }
        return new PBytes(Arrays.copyOf(buffer.bytes(), Index.toInt(count)));
    }

    @Builtin(value = "readall($self, /)", doc = "Read until the end, with several calls of read().")
    static Object readall(PIOBase self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object piece = Calls.method(self, T_READ, BUFFER_SIZE);
            if (piece == PNone.NONE && all.size() == 0) {
                return PNone.NONE;
            }
            if (piece == PNone.NONE) {
                break;
            }
            if (!(piece instanceof PBytes bytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (bytes.bytes().length == 0) {
                break;
            }
            all.writeBytes(bytes.bytes());
        }
        return new PBytes(all.toByteArray());
    }

    @Builtin(value = "readinto($self, b, /)", hideSignature = true,
            doc = "Read into a buffer; for subclasses to define.")
    static Object readinto(PIOBase self, Object buffer) {
        throw Errors.notImplementedError("");
    }

    @Builtin(value = "write($self, b, /)", hideSignature = true, doc = "Write bytes; for subclasses to define.")
    static Object write(PIOBase self, Object data) {
        throw Errors.notImplementedError("write");
    }
}
