// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** {@code BytesIO}: construction, state and position. */
@Builtins(type = "_io.BytesIO", module = "_io")
public final class BytesIOBuiltins {
    private BytesIOBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Buffered I/O implementation using an in-memory bytes buffer.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PBytesIO(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, initial_bytes=b'')", doc = "Initialize self.")
    static void initialize(PBytesIO self, Object initial) {
        byte[] content = initial == null || initial == PNone.NONE ? new byte[0] : ByteArrays.of(initial).clone();
        self.set(content, content.length);
        self.setPosition(0);
    }

    @Builtin(value = "readable($self, /)", doc = "Return True if the stream can be read.")
    static boolean readable(PBytesIO self) {
        self.checkNotClosed();
        return true;
    }

    @Builtin(value = "seekable($self, /)", doc = "Return True if the stream can be moved in.")
    static boolean seekable(PBytesIO self) {
        self.checkNotClosed();
        return true;
    }

    @Builtin(value = "writable($self, /)", doc = "Return True if the stream can be written.")
    static boolean writable(PBytesIO self) {
        self.checkNotClosed();
        return true;
    }

    @Builtin(value = "isatty($self, /)", doc = "Return False: it is no terminal.")
    static boolean isatty(PBytesIO self) {
        self.checkNotClosed();
        return false;
    }

    @Builtin(value = "flush($self, /)", doc = "Does nothing.")
    static void flush(PBytesIO self) {
        self.checkNotClosed();
    }

    @Builtin(value = "close($self, /)", doc = "Disable all I/O operations.")
    static void close(PBytesIO self) {
        self.markClosed();
        self.set(new byte[0], 0);
    }

    @Getter(value = "closed", doc = "True if the file is closed.")
    static boolean closed(PBytesIO self) {
        return self.isBaseClosed();
    }

    @Builtin(value = "tell($self, /)", doc = "Return the current position.")
    static long tell(PBytesIO self) {
        self.checkNotClosed();
        return self.position();
    }

    @Builtin(value = "seek($self, pos, whence=0, /)", doc = "Change the position; the new one.")
    static long seek(PBytesIO self, long offset, int whence) {
        self.checkNotClosed();
        if (offset < 0 && whence == 0) {
            throw Errors.valueError("negative seek value %d", offset);
        }
        long base = switch (whence) {
            case 0 -> 0;
            case 1 -> self.position();
            case 2 -> self.length();
            default -> throw Errors.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        };
        long target = base + offset;
        if (target < base && offset > 0) {
            throw Errors.overflowError("new position too large");
        }
        self.setPosition(Math.max(target, 0));
        return self.position();
    }

    @Builtin(value = "truncate($self, size=None, /)", doc = "Cut the content to at most size bytes; the size.")
    static long truncate(PBytesIO self, Object size) {
        self.checkNotClosed();
        long length = size == PNone.NONE ? self.position() : Index.toLong(size);
        if (length < 0) {
            throw Errors.valueError("negative size value %d", length);
        }
        self.truncate((int) Math.min(length, Integer.MAX_VALUE));
        return length;
    }

    @Builtin(value = "__getstate__($self, /)", hideSignature = true, doc = "Return the state for pickling.")
    static Object getState(PBytesIO self) {
        self.checkNotClosed();
        PDict dict = InstanceAttributes.copy(self);
        return PTuple.of(new PBytes(Arrays.copyOf(self.bytes(), self.length())), self.position(),
                dict.size() == 0 ? PNone.NONE : dict);
    }

    @Builtin(value = "__setstate__($self, state, /)", hideSignature = true, doc = "Restore the pickled state.")
    static void setState(PBytesIO self, Object state) {
        self.checkNotClosed();
        if (!(state instanceof PTuple tuple) || tuple.length() < 3) {
            throw Errors.typeError("%s.__setstate__ argument should be 3-tuple, got %s", PythonClass.of(self),
                    PythonClass.of(state));
        }
        initialize(self, tuple.get(0));
        self.setPosition(Index.toLong(tuple.get(1)));
        if (tuple.get(2) instanceof PDict dict) {
            HashTable table = dict.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                InstanceAttributes.put(self, Text.asString(table.keyAt(entry)), table.valueAt(entry));
            }
        }
    }

    @Builtin(value = "__sizeof__($self, /)", hideSignature = true, doc = "Return the size in memory.")
    static long sizeof(PBytesIO self) {
        return 80L + self.bytes().length;
    }
}
