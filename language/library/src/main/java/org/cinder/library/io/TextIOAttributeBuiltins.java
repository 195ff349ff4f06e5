// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;

/** {@code TextIOWrapper}: attributes and repr. */
@Builtins(type = "_io.TextIOWrapper", module = "_io")
public final class TextIOAttributeBuiltins {
    private static final TruffleString T_NAME = Text.of("name");
    private static final TruffleString T_MODE = Text.of("mode");

    private TextIOAttributeBuiltins() {}

    @Getter("encoding")
    static Object encoding(PTextIOWrapper self) {
        self.buffer();
        return Text.of(self.encoding());
    }

    @Getter("errors")
    static Object errors(PTextIOWrapper self) {
        self.buffer();
        return Text.of(self.errors());
    }

    @Getter("newlines")
    static Object newlines(PTextIOWrapper self) {
        self.buffer();
        TextReader reader = self.readerOrNull();
        return reader == null || reader.newlines() == null ? PNone.NONE : reader.newlines().newlines();
    }

    @Getter("buffer")
    static Object buffer(PTextIOWrapper self) {
        return self.bufferOrNull() == null ? PNone.NONE : self.bufferOrNull();
    }

    @Getter("line_buffering")
    static boolean lineBuffering(PTextIOWrapper self) {
        return self.isLineBuffering();
    }

    @Getter("write_through")
    static boolean writeThrough(PTextIOWrapper self) {
        return self.isWriteThrough();
    }

    @Getter("name")
    static Object name(PTextIOWrapper self) {
        return GetAttribute.of(self.buffer(), T_NAME);
    }

    @Getter("closed")
    static boolean closed(PTextIOWrapper self) {
        return self.isClosed();
    }

    @Getter("mode")
    static Object mode(PTextIOWrapper self) {
        if (self.mode() == null) {
            throw Errors.noAttribute(self, T_MODE);
        }
        return self.mode();
    }

    @Setter("mode")
    static void setMode(PTextIOWrapper self, Object mode) {
        self.setMode(mode);
    }

    @Deleter("mode")
    static void deleteMode(PTextIOWrapper self) {
        self.setMode(null);
    }

    @Getter("_CHUNK_SIZE")
    static long chunkSize(PTextIOWrapper self) {
        self.buffer();
        return self.chunkSize();
    }

    @Setter("_CHUNK_SIZE")
    static void setChunkSize(PTextIOWrapper self, Object size) {
        long number = Index.toLong(size);
        if (number <= 0) {
            throw Errors.valueError("a strictly positive integer is required");
        }
        self.setChunkSize((int) Math.min(number, Integer.MAX_VALUE));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PTextIOWrapper self) {
        String mode = self.mode() == null ? "" : " mode=" + Text.toJava(ReprOf.of(self.mode()));
        return Text.of(StreamNames.repr(self, self, mode + " encoding='" + self.encoding() + "'"));
    }
}
