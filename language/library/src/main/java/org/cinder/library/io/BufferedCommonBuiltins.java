// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;

/** What the three kinds of buffers over one raw stream have in common. */
@Builtins(type = "_io._Buffered", module = "_io")
public final class BufferedCommonBuiltins {
    private static final TruffleString T_NAME = Text.of("name");
    private static final TruffleString T_MODE = Text.of("mode");
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_SEEKABLE = Text.of("seekable");
    private static final TruffleString T_FILENO = Text.of("fileno");
    private static final TruffleString T_ISATTY = Text.of("isatty");
    private static final TruffleString T_TRUNCATE = Text.of("truncate");

    private BufferedCommonBuiltins() {}

    @Builtin(value = "detach($self, /)", doc = "Separate the raw stream from the buffer and return it.")
    static Object detach(PBuffered self) {
        self.raw();
        Calls.method(self, T_FLUSH);
        return self.detach();
    }

    @Builtin(value = "close($self, /)", doc = "Flush and close the stream.")
    static void close(PBuffered self) {
        if (self.isClosed()) {
            return;
        }
        PException failure = null;
        try {
            Calls.method(self, T_FLUSH);
        } catch (PException e) {
            failure = e;
        }
        self.closeRaw();
        if (failure != null) {
            throw failure;
        }
    }

    @Builtin(value = "flush($self, /)", doc = "Write what is in the buffer.")
    static void flush(PBuffered self) {
        self.checkNotClosed("flush of closed file");
        self.flushWrites();
        if (self.pending() != null && self.available() > 0) {
            self.dropAhead();
        }
    }

    @Builtin(value = "seekable($self, /)", doc = "Return whether the raw stream can be moved in.")
    static Object seekable(PBuffered self) {
        return Calls.method(self.raw(), T_SEEKABLE);
    }

    @Builtin(value = "fileno($self, /)", doc = "Return the descriptor of the raw stream.")
    static Object fileno(PBuffered self) {
        return Calls.method(self.raw(), T_FILENO);
    }

    @Builtin(value = "isatty($self, /)", doc = "Return whether the raw stream is a terminal.")
    static Object isatty(PBuffered self) {
        return Calls.method(self.raw(), T_ISATTY);
    }

    @Builtin(value = "seek($self, target, whence=0, /)", doc = "Move to a new position and return it.")
    static long seek(PBuffered self, Object target, int whence) {
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("whence value %d unsupported", whence);
        }
        Object raw = self.raw();
        self.checkNotClosed("seek of closed file");
        if (Calls.method(raw, T_SEEKABLE) != Boolean.TRUE) {
            throw IoErrors.unsupported("File or stream is not seekable.");
        }
        long offset = Index.toLong(target);
        if (whence != 2 && self.available() > 0) {
            long current = self.tell();
            long distance = whence == 0 ? offset - current : offset;
            if (self.skip(distance)) {
                return current + distance;
            }
        }
        self.flushWrites();
        if (whence == 1) {
            offset -= self.available();
        }
        long position = RawAccess.seek(raw, offset, whence);
        self.forgetAhead();
        return position;
    }

    @Builtin(value = "tell($self, /)", doc = "Return the current position.")
    static long tell(PBuffered self) {
        return self.tell();
    }

    @Builtin(value = "truncate($self, pos=None, /)", doc = "Change the size of the stream; the new size.")
    static Object truncate(PBuffered self, Object position) {
        Object raw = self.raw();
        self.checkNotClosed("truncate of closed file");
        if (self.pending() == null) {
            throw IoErrors.unsupported("truncate");
        }
        self.flushWrites();
        self.dropAhead();
        return Calls.method(raw, T_TRUNCATE, position == PNone.NONE ? (Object) RawAccess.tell(raw) : position);
    }

    @Builtin(value = "_dealloc_warn($self, source, /)", hideSignature = true,
            doc = "Called when a stream is collected.")
    static void deallocWarn(PBuffered self, Object source) {}

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Buffers cannot be pickled.")
    static Object reduce(PBuffered self) {
        throw Errors.typeError("cannot pickle '%s' instances", PythonClass.of(self));
    }

    @Builtin(value = "__reduce_ex__($self, protocol, /)", hideSignature = true, doc = "Buffers cannot be pickled.")
    static Object reduceEx(PBuffered self, Object protocol) {
        return reduce(self);
    }

    @Getter("raw")
    static Object raw(PBuffered self) {
        return self.rawOrNull() == null ? PNone.NONE : self.rawOrNull();
    }

    @Getter("closed")
    static boolean closed(PBuffered self) {
        return self.isClosed();
    }

    @Getter("name")
    static Object name(PBuffered self) {
        return GetAttribute.of(self.raw(), T_NAME);
    }

    @Getter("mode")
    static Object mode(PBuffered self) {
        return GetAttribute.of(self.raw(), T_MODE);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PBuffered self) {
        return Text.of(StreamNames.repr(self, self.rawOrNull(), ""));
    }
}
