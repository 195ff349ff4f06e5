// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Truth;

/** {@code TextIOWrapper}: construction, configuration, closing. */
@Builtins(type = "_io.TextIOWrapper", module = "_io")
public final class TextIOWrapperBuiltins {
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_CLOSE = Text.of("close");

    private TextIOWrapperBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Character and line based layer over a BufferedIOBase object, buffer.\n\n"
                    + "encoding and errors are those of codecs; newline is None (universal newlines, translated), ''\n"
                    + "(universal, not translated), '\\n', '\\r' or '\\r\\n'. With line_buffering every newline "
                            + "written\n"
                    + "flushes the stream.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PTextIOWrapper(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, "
            + "write_through=False)", doc = "Initialize self.")
    static void initialize(PTextIOWrapper self, Object buffer, TruffleString encoding, TruffleString errors,
            Object newline, boolean lineBuffering, boolean writeThrough) {
        NewlineMode mode = NewlineMode.parse(newline, "TextIOWrapper() argument 'newline'");
        self.initialize(buffer, encodingName(encoding), errors == null ? "strict" : Text.toJava(errors), mode,
                lineBuffering, writeThrough);
    }

    private static String encodingName(TruffleString encoding) {
        String name = encoding == null ? "locale" : Text.toJava(encoding);
        if (name.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return name.equals("locale") ? "UTF-8" : name;
    }

    @Builtin(value = "reconfigure($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, "
            + "write_through=None)", doc = "Reconfigure the text stream with new parameters.\n\n"
                    + "Nothing but the buffering can be changed once something was read.")
    static void reconfigure(PTextIOWrapper self, Object encoding, Object errors, Object newline, Object lineBuffering,
            Object writeThrough) {
        boolean changesText = encoding != PNone.NONE || errors != PNone.NONE || newline != PNone.NONE;
        if (changesText && self.readerOrNull() != null && self.readerOrNull().hasCharacters()) {
            throw IoErrors.unsupported(
                    "It is not possible to set the encoding or newline of stream after the first read");
        }
        boolean lines = lineBuffering == PNone.NONE ? self.isLineBuffering() : Truth.of(lineBuffering);
        boolean through = writeThrough == PNone.NONE ? self.isWriteThrough() : Truth.of(writeThrough);
        Calls.method(self, T_FLUSH);
        if (changesText) {
            TruffleString name = textOrNull(encoding, "encoding");
            TruffleString handler = textOrNull(errors, "errors");
            String newErrors = handler != null ? Text.toJava(handler) : name != null ? "strict" : self.errors();
            self.reconfigure(name == null ? self.encoding() : encodingName(name), newErrors,
                    newline == PNone.NONE ? self.newline()
                            : NewlineMode.parse(newline, "reconfigure() argument 'newline'"));
        }
        self.setBuffering(lines, through);
    }

    private static TruffleString textOrNull(Object value, String name) {
        if (value == PNone.NONE) {
            return null;
        }
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("reconfigure() argument '%s' must be str or None, not %s", name,
                    PythonClass.of(value));
        }
        return text;
    }

    @Builtin(value = "detach($self, /)", doc = "Separate the buffer from the text stream and return it.")
    static Object detach(PTextIOWrapper self) {
        self.buffer();
        Calls.method(self, T_FLUSH);
        return self.detach();
    }

    @Builtin(value = "flush($self, /)", doc = "Write what is still to be written.")
    static void flush(PTextIOWrapper self) {
        self.flushText();
    }

    @Builtin(value = "close($self, /)", doc = "Flush and close the stream.")
    static void close(PTextIOWrapper self) {
        if (self.isClosed()) {
            return;
        }
        PException failure = null;
        try {
            Calls.method(self, T_FLUSH);
        } catch (PException e) {
            failure = e;
        }
        Calls.method(self.buffer(), T_CLOSE);
        if (failure != null) {
            throw failure;
        }
    }

    @Builtin(value = "fileno($self, /)", doc = "Return the descriptor of the buffer.")
    static Object fileno(PTextIOWrapper self) {
        return Calls.method(self.buffer(), Text.of("fileno"));
    }

    @Builtin(value = "seekable($self, /)", doc = "Return whether the buffer can be moved in.")
    static Object seekable(PTextIOWrapper self) {
        return Calls.method(self.buffer(), Text.of("seekable"));
    }

    @Builtin(value = "readable($self, /)", doc = "Return whether the buffer can be read.")
    static Object readable(PTextIOWrapper self) {
        return Calls.method(self.buffer(), Text.of("readable"));
    }

    @Builtin(value = "writable($self, /)", doc = "Return whether the buffer can be written.")
    static Object writable(PTextIOWrapper self) {
        return Calls.method(self.buffer(), Text.of("writable"));
    }

    @Builtin(value = "isatty($self, /)", doc = "Return whether the buffer is a terminal.")
    static Object isatty(PTextIOWrapper self) {
        return Calls.method(self.buffer(), Text.of("isatty"));
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Text streams cannot be pickled.")
    static Object reduce(PTextIOWrapper self) {
        throw Errors.typeError("cannot pickle '%s' instances", PythonClass.of(self));
    }

    @Builtin(value = "__reduce_ex__($self, protocol, /)", hideSignature = true, doc = "Text streams cannot be pickled.")
    static Object reduceEx(PTextIOWrapper self, Object protocol) {
        return reduce(self);
    }
}
