// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.spi.TextSink;

/** Writes text of the interpreter itself to {@code sys.stderr}, whatever that is at the moment. */
public final class ErrorStream {
    private static final TruffleString T_STDERR = Text.of("stderr");
    private static final TruffleString T_WRITE = Text.of("write");
    private static final TruffleString T_FLUSH = Text.of("flush");

    private ErrorStream() {}

    /** Writes and flushes; when that fails the text is dropped. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void write(CinderContext context, String text) {
        PDict sys = context.sys();
        Object stream = sys == null ? null : sys.get(T_STDERR);
        if (stream == null) {
            writeRaw(context, text);
            return;
        }
        if (stream == PNone.NONE) {
            return;
        }
        try {
            if (stream instanceof TextSink sink && sink.isUnmodified()) {
                sink.writeText(Text.of(text));
                sink.flushText();
            } else {
                Calls.method(stream, T_WRITE, Text.of(text));
                if (GetAttribute.orNull(stream, T_FLUSH) instanceof Object flush) {
                    Calls.call(flush);
                }
            }
        } catch (PException e) {
            // nowhere left to report to
            return;
        }
    }

    private static void writeRaw(CinderContext context, String text) {
        try {
            context.err().write(text.getBytes(StandardCharsets.UTF_8));
            context.err().flush();
        } catch (IOException e) {
            // nowhere left to report to
            return;
        }
    }
}
