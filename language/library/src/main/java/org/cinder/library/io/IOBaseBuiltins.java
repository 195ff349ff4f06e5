// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** {@code _io._IOBase}: what all streams have, and the operations that a stream may not support. */
@Builtins(type = "_io._IOBase", module = "_io")
public final class IOBaseBuiltins {
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_SEEK = Text.of("seek");
    private static final TruffleString T_CLOSE = Text.of("close");
    private static final TruffleString T_SEEKABLE = Text.of("seekable");
    private static final TruffleString T_READABLE = Text.of("readable");
    private static final TruffleString T_WRITABLE = Text.of("writable");

    private IOBaseBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "The abstract base class for all I/O classes.\n\n"
                    + "There are no constructors; methods that a stream does not support raise UnsupportedOperation.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PIOBase(cls.instanceShape());
    }

    @Builtin(value = "seek($self, offset, whence=0, /)",
            doc = "Change the stream position to the given byte offset.\n\n"
                    + "whence tells what it is relative to: 0 the start, 1 the current position, 2 the end.")
    static Object seek(PIOBase self, Object offset, Object whence) {
        throw IoErrors.unsupported("seek");
    }

    @Builtin(value = "tell($self, /)", doc = "Return the current stream position.")
    static Object tell(PIOBase self) {
        return Calls.method(self, T_SEEK, 0L, 1L);
    }

    @Builtin(value = "truncate($self, size=None, /)", doc = "Resize the stream to the given number of bytes.")
    static Object truncate(PIOBase self, Object size) {
        throw IoErrors.unsupported("truncate");
    }

    @Builtin(value = "fileno($self, /)", doc = "Return the file descriptor; OSError when there is none.")
    static Object fileno(PIOBase self) {
        throw IoErrors.unsupported("fileno");
    }

    @Builtin(value = "flush($self, /)", doc = "Flush the write buffers of the stream, if it has any.")
    static void flush(PIOBase self) {
        if (self.isBaseClosed()) {
            throw IoErrors.closed();
        }
    }

    @Builtin(value = "close($self, /)", doc = "Flush and close the stream; without effect if it is closed already.")
    static void close(PIOBase self) {
        if (self.isBaseClosed()) {
            return;
        }
        try {
            Calls.method(self, T_FLUSH);
        } finally {
            self.markClosed();
        }
    }

    @Getter(value = "closed", doc = "Whether the stream is closed.")
    static boolean closed(PIOBase self) {
        return self.isBaseClosed();
    }

    @Builtin(value = "seekable($self, /)", doc = "Return whether the stream supports seek(), tell() and truncate().")
    static boolean seekable(PIOBase self) {
        return false;
    }

    @Builtin(value = "readable($self, /)", doc = "Return whether the stream was opened for reading.")
    static boolean readable(PIOBase self) {
        return false;
    }

    @Builtin(value = "writable($self, /)", doc = "Return whether the stream was opened for writing.")
    static boolean writable(PIOBase self) {
        return false;
    }

    @Builtin(value = "isatty($self, /)", doc = "Return whether the stream is a terminal; False when unknown.")
    static boolean isatty(PIOBase self) {
        self.checkOpen();
        return false;
    }

    @Builtin(value = "_checkClosed($self, msg=None, /)", hideSignature = true, doc = "Raise ValueError if closed.")
    static void checkClosed(PIOBase self, Object message) {
        self.checkOpen();
    }

    @Builtin(value = "_checkSeekable($self, msg=None, /)", hideSignature = true,
            doc = "Raise UnsupportedOperation if not seekable.")
    static Object checkSeekable(PIOBase self, Object message) {
        return check(self, T_SEEKABLE, "File or stream is not seekable.");
    }

    @Builtin(value = "_checkReadable($self, msg=None, /)", hideSignature = true,
            doc = "Raise UnsupportedOperation if not readable.")
    static Object checkReadable(PIOBase self, Object message) {
        return check(self, T_READABLE, "File or stream is not readable.");
    }

    @Builtin(value = "_checkWritable($self, msg=None, /)", hideSignature = true,
            doc = "Raise UnsupportedOperation if not writable.")
    static Object checkWritable(PIOBase self, Object message) {
        return check(self, T_WRITABLE, "File or stream is not writable.");
    }

    private static Object check(PIOBase self, TruffleString method, String message) {
        Object answer = Calls.method(self, method);
        if (answer != Boolean.TRUE) {
            throw IoErrors.unsupported(message);
        }
        return answer;
    }

    @Builtin(value = "__enter__($self, /)", hideSignature = true, doc = "Return the stream itself; it must be open.")
    static Object enter(PIOBase self) {
        self.checkOpen();
        return self;
    }

    @Builtin(value = "__exit__($self, *args)", hideSignature = true, doc = "Close the stream.")
    static Object exit(PIOBase self, Object[] args) {
        return Calls.method(self, T_CLOSE);
    }

    @Builtin(value = "__del__($self, /)", hideSignature = true, doc = "Close the stream.")
    static void delete(PIOBase self) {
        try {
            Calls.method(self, T_CLOSE);
        } catch (PException e) {
            // as CPython does: a stream that cannot be closed is left alone
            return;
        }
    }
}
