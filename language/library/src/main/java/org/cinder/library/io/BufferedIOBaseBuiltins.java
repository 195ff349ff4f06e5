// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** {@code _io._BufferedIOBase}: {@code readinto} in terms of {@code read}; the rest is for subclasses. */
@Builtins(type = "_io._BufferedIOBase", module = "_io")
public final class BufferedIOBaseBuiltins {
    private static final TruffleString T_READ = Text.of("read");
    private static final TruffleString T_READ1 = Text.of("read1");

    private BufferedIOBaseBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Base class for buffered IO objects.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PIOBase(cls.instanceShape());
    }

    @Builtin(value = "detach($self, /)", doc = "Separate the raw stream from the buffer and return it.")
    static Object detach(PIOBase self) {
        throw IoErrors.unsupported("detach");
    }

    @Builtin(value = "read($self, size=-1, /)",
            doc = "Read and return up to size bytes, everything when it is negative.")
    static Object read(PIOBase self, Object size) {
        throw IoErrors.unsupported("read");
    }

    @Builtin(value = "read1($self, size=-1, /)", doc = "Read and return up to size bytes with at most one system call.")
    static Object read1(PIOBase self, Object size) {
        throw IoErrors.unsupported("read1");
    }

    @Builtin(value = "readinto($self, buffer, /)", doc = "Read into a buffer.")
    static long readinto(PIOBase self, Object buffer) {
        return readinto(self, buffer, T_READ, "readinto");
    }

    @Builtin(value = "readinto1($self, buffer, /)", doc = "Read into a buffer with at most one system call.")
    static long readinto1(PIOBase self, Object buffer) {
        return readinto(self, buffer, T_READ1, "readinto1");
    }

    private static long readinto(PIOBase self, Object buffer, TruffleString method, String function) {
        WritableBytes target = WritableBytes.of(buffer, function);
        Object data = Calls.method(self, method, (long) target.length());
        if (!(data instanceof PBytes bytes)) {
            throw Errors.typeError("read() should return bytes");
        }
        int count = bytes.bytes().length;
        if (count > target.length()) {
            throw Errors.valueError("read() returned too much data: %d bytes requested, %d returned", target.length(),
                    count);
        }
        target.put(bytes.bytes(), count);
        return count;
    }

    @Builtin(value = "write($self, b, /)", doc = "Write bytes; the number of bytes written.")
    static Object write(PIOBase self, Object data) {
        throw IoErrors.unsupported("write");
    }
}
