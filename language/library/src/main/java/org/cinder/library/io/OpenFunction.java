// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.FileNames;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.TemporaryFiles;
import org.cinder.operation.object.Truth;

/** The functions of {@code _io}: {@code open} and its helpers. */
@Builtins(module = "_io")
public final class OpenFunction {
    private static final TruffleString T_ISATTY = Text.of("isatty");
    private static final TruffleString T_CLOSE = Text.of("close");
    private static final long BUFFER_SIZE = 8192;

    private OpenFunction() {}

    @Builtin(value = "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, "
            + "opener=None)", looksAtCaller = true,
            doc = "Open file and return a stream.  Raise OSError upon failure.\n\n"
                    + "The mode is 'r' (the default), 'w', 'x' or 'a', with 'b' for binary or 't' for text and '+'\n"
                    + "for reading and writing. A buffering of 0 (binary only) switches buffers off, 1 buffers\n"
                    + "lines (text only), a greater number is the size of the buffer. encoding, errors and newline\n"
                    + "are for text. The file may be a path or a descriptor, which is left open with closefd=False.")
    static Object open(CinderContext context, Object file, TruffleString mode, int buffering, TruffleString encoding,
            TruffleString errors, Object newline, Object closefd, Object opener) {
        Object path = FileNames.resolve(file, "open", true);
        OpenMode parsed = OpenMode.parse(Text.toJava(mode));
        parsed.check(encoding, errors, newline);
        Object result = stream(path, parsed, buffering, encoding, errors, newline, closefd, opener);
        if (result instanceof PTextIOWrapper) {
            SetAttribute.set(result, Text.of("mode"), mode);
        }
        if (parsed.isWriting()) {
            TemporaryFiles.opened(context, result);
        }
        return result;
    }

    private static Object stream(Object path, OpenMode parsed, int buffering, TruffleString encoding,
            TruffleString errors, Object newline, Object closefd, Object opener) {
        if (parsed.binary() && buffering == 1) {
            WarningReport.warn(ExceptionTypes.RUNTIME_WARNING, "line buffering (buffering=1) isn't supported in binary "
                    + "mode, the default buffer size will be used", 1);
        }
        Object raw = Calls.call(IoTypes.FILE_IO, path, Text.of(parsed.rawMode()), closefd, opener);
        Object result = raw;
        try {
            boolean lines = buffering == 1 && !parsed.binary();
            if (buffering < 0 && Truth.of(Calls.method(raw, T_ISATTY))) {
                lines = !parsed.binary();
            }
            if (buffering == 0) {
                if (!parsed.binary()) {
                    throw Errors.valueError("can't have unbuffered text I/O");
                }
                return raw;
            }
            long size = buffering < 0 || buffering == 1 ? BUFFER_SIZE : buffering;
            result = Calls.call(parsed.bufferType(), raw, size);
            if (parsed.binary()) {
                return result;
            }
            return Calls.call(IoTypes.TEXT_IO_WRAPPER, result, orNone(encoding), orNone(errors), newline, lines);
        } catch (PException e) {
            Calls.method(result, T_CLOSE);
            throw e;
        }
    }

    private static Object orNone(TruffleString text) {
        return text == null ? PNone.NONE : text;
    }

    @Builtin(value = "open_code(path)", doc = "Open a file with source code for reading as bytes.")
    static Object openCode(TruffleString path) {
        return stream(FileNames.resolve(path, "open", true), OpenMode.parse("rb"), -1, null, null, PNone.NONE, true,
                PNone.NONE);
    }

    @Builtin(value = "text_encoding(encoding, stacklevel=2, /)",
            doc = "Return the encoding if it is not None, else the default: 'locale'.")
    static Object textEncoding(Object encoding, long stackLevel) {
        return encoding == PNone.NONE ? Text.of("locale") : encoding;
    }
}
