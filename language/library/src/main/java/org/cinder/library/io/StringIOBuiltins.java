// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** {@code StringIO}: construction, state and position. */
@Builtins(type = "_io.StringIO", module = "_io")
public final class StringIOBuiltins {
    private StringIOBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Text I/O implementation using an in-memory buffer.\n\n"
                    + "The initial_value is what it holds at first; newline is as for TextIOWrapper.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PStringIO(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, initial_value='', newline='\\n')", doc = "Initialize self.")
    static void initialize(PStringIO self, Object initial, Object newline) {
        NewlineMode mode = newline == PNone.NONE || Text.asString(newline) != null
                ? NewlineMode.parse(newline, "newline") : wrongNewline(newline);
        if (initial != PNone.NONE && Text.asString(initial) == null) {
            throw Errors.typeError("initial_value must be str or None, not %s", PythonClass.of(initial));
        }
        self.initialize(mode);
        if (initial != PNone.NONE) {
            self.write(Text.asString(initial));
            self.setPosition(0);
        }
    }

    private static NewlineMode wrongNewline(Object newline) {
        throw Errors.typeError("newline must be str or None, not %s", PythonClass.of(newline));
    }

    @Builtin(value = "readable($self, /)", doc = "Return True if the stream can be read.")
    static boolean readable(PStringIO self) {
        self.checkNotClosed();
        return true;
    }

    @Builtin(value = "seekable($self, /)", doc = "Return True if the stream can be moved in.")
    static boolean seekable(PStringIO self) {
        self.checkNotClosed();
        return true;
    }

    @Builtin(value = "writable($self, /)", doc = "Return True if the stream can be written.")
    static boolean writable(PStringIO self) {
        self.checkNotClosed();
        return true;
    }

    @Builtin(value = "close($self, /)", doc = "Close the stream; its content is gone.")
    static void close(PStringIO self) {
        self.markClosed();
        self.set(Text.EMPTY);
    }

    @Getter("closed")
    static boolean closed(PStringIO self) {
        return self.isBaseClosed();
    }

    @Getter("line_buffering")
    static boolean lineBuffering(PStringIO self) {
        self.checkNotClosed();
        return false;
    }

    @Getter("newlines")
    static Object newlines(PStringIO self) {
        self.checkNotClosed();
        return self.newlines() == null ? PNone.NONE : self.newlines().newlines();
    }

    @Builtin(value = "tell($self, /)", doc = "Return the current position.")
    static long tell(PStringIO self) {
        self.checkNotClosed();
        return self.position();
    }

    @Builtin(value = "seek($self, pos, whence=0, /)", doc = "Change the position; the new one.")
    static long seek(PStringIO self, long position, int whence) {
        self.checkNotClosed();
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        if (position < 0 && whence == 0) {
            throw Errors.valueError("Negative seek position %d", position);
        }
        if (whence != 0 && position != 0) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        self.setPosition(whence == 0 ? position : whence == 1 ? self.position() : self.length());
        return self.position();
    }

    @Builtin(value = "truncate($self, pos=None, /)", doc = "Cut the content to the position; the size.")
    static long truncate(PStringIO self, Object position) {
        self.checkNotClosed();
        long size = position == PNone.NONE ? self.position() : Index.toLong(position);
        if (size < 0) {
            throw Errors.valueError("Negative size value %d", size);
        }
        self.truncate((int) Math.min(size, Integer.MAX_VALUE));
        return size;
    }

    @Builtin(value = "__getstate__($self, /)", hideSignature = true, doc = "Return the state for pickling.")
    static Object getState(PStringIO self) {
        self.checkNotClosed();
        NewlineMode mode = self.mode();
        Object newline = mode.universal() ? mode.translateReads() ? PNone.NONE : Text.EMPTY : mode.lineEnd();
        PDict dict = InstanceAttributes.copy(self);
        return PTuple.of(self.value(), newline, self.position(), dict.size() == 0 ? PNone.NONE : dict);
    }

    @Builtin(value = "__setstate__($self, state, /)", hideSignature = true, doc = "Restore the pickled state.")
    static void setState(PStringIO self, Object state) {
        self.checkNotClosed();
        if (!(state instanceof PTuple tuple) || tuple.length() < 4) {
            throw Errors.typeError("%s.__setstate__ argument should be 4-tuple, got %s", PythonClass.of(self),
                    PythonClass.of(state));
        }
        self.initialize(NewlineMode.parse(tuple.get(1), "newline"));
        self.set(Text.asString(tuple.get(0)));
        self.setPosition(Index.toLong(tuple.get(2)));
        if (tuple.get(3) instanceof PDict dict) {
            HashTable table = dict.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                InstanceAttributes.put(self, Text.asString(table.keyAt(entry)), table.valueAt(entry));
            }
        }
    }
}
