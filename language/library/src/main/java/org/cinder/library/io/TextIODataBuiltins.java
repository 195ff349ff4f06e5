// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ReprOf;

/** {@code TextIOWrapper}: reading, writing and positions. */
@Builtins(type = "_io.TextIOWrapper", module = "_io")
public final class TextIODataBuiltins {
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_TELL = Text.of("tell");
    private static final TruffleString T_SEEK = Text.of("seek");
    private static final TruffleString T_READ = Text.of("read");
    private static final TruffleString T_TRUNCATE = Text.of("truncate");

    private TextIODataBuiltins() {}

    @Builtin(value = "write($self, text, /)", doc = "Write a string; the number of characters.")
    static long write(PTextIOWrapper self, Object value) {
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("write() argument must be str, not %s", PythonClass.of(value));
        }
        self.writeText(text);
        return Text.length(text);
    }

    @Builtin(value = "read($self, size=-1, /)", doc = "Read at most size characters, everything when it is negative.")
    static Object read(PTextIOWrapper self, Object size) {
        self.checkNotClosed();
        long wanted = StreamSizes.orUnlimited(size);
        TextReader reader = self.reader();
        self.writeCollected();
        return wanted < 0 ? reader.readAll() : reader.read((int) Math.min(wanted, Integer.MAX_VALUE));
    }

    @Builtin(value = "readline($self, size=-1, /)", doc = "Read a line, at most size characters of it.")
    static Object readline(PTextIOWrapper self, Object size) {
        self.checkNotClosed();
        long limit = StreamSizes.orUnlimited(size);
        TextReader reader = self.reader();
        self.writeCollected();
        return reader.readLine(limit < 0 ? Integer.MAX_VALUE : (int) Math.min(limit, Integer.MAX_VALUE));
    }

    @Builtin(value = "__next__($self, /)", doc = "Implement next(self).")
    static Object next(PTextIOWrapper self) {
        self.setTelling(false);
        Object line;
        if (self.isUnmodified()) {
            line = readline(self, PNone.NONE);
        } else {
            line = Calls.method(self, Text.of("readline"));
            if (Text.asString(line) == null) {
                throw Errors.of(ExceptionTypes.OS_ERROR, "readline() should have returned a str object, not '%s'",
                        PythonClass.of(line));
            }
        }
        if (Text.length(Text.asString(line)) == 0) {
            self.setTelling(true);
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @Builtin(value = "tell($self, /)",
            doc = "Return the position as an opaque number; seek() can go back to it.")
    static Object tell(PTextIOWrapper self) {
        self.checkNotClosed();
        if (!self.isSeekable()) {
            throw IoErrors.unsupported("underlying stream is not seekable");
        }
        if (!self.isTelling()) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "telling position disabled by next() call");
        }
        self.writeCollected();
        Calls.method(self, T_FLUSH);
        long position = Index.toLong(Calls.method(self.buffer(), T_TELL));
        TextReader reader = self.readerOrNull();
        if (reader == null || reader.snapshot() == null) {
            return position;
        }
        long start = position - reader.snapshot().input().length;
        return PInt.of(TextPosition.within(reader, start).toCookie());
    }

    @Builtin(value = "seek($self, cookie, whence=0, /)",
            doc = "Go to a position: one that tell() returned (whence 0), the current one (1) or the end (2).")
    static Object seek(PTextIOWrapper self, Object cookie, int whence) {
        self.checkNotClosed();
        if (!self.isSeekable()) {
            throw IoErrors.unsupported("underlying stream is not seekable");
        }
        Object target = cookie;
        switch (whence) {
            case 0 -> {
                // an absolute position
            }
            case 1 -> {
                if (Index.toBigInteger(cookie).signum() != 0) {
                    throw IoErrors.unsupported("can't do nonzero cur-relative seeks");
                }
                target = tell(self);
            }
            case 2 -> {
                if (Index.toBigInteger(cookie).signum() != 0) {
                    throw IoErrors.unsupported("can't do nonzero end-relative seeks");
                }
                return seekEnd(self);
            }
            default -> throw Errors.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        BigInteger number = Index.toBigInteger(target);
        if (number.signum() < 0) {
            throw Errors.valueError("negative seek position %s", ReprOf.of(target));
        }
        Calls.method(self, T_FLUSH);
        seekTo(self, TextPosition.of(number));
        return PInt.of(number);
    }

    private static Object seekEnd(PTextIOWrapper self) {
        Calls.method(self, T_FLUSH);
        TextReader reader = self.readerOrNull();
        if (reader != null) {
            reader.forget();
            reader.decoder().reset();
        }
        Object position = Calls.method(self.buffer(), T_SEEK, 0L, 2L);
        if (self.encoder() != null) {
            self.encoder().setAtStart(Index.toBigInteger(position).signum() == 0);
        }
        return position;
    }

    private static void seekTo(PTextIOWrapper self, TextPosition position) {
        Calls.method(self.buffer(), T_SEEK, position.start());
        TextReader reader = self.readerOrNull();
        if (reader != null) {
            reader.forget();
            TextPosition.restore(reader, position.flags());
            byte[] input = new byte[0];
            TextDecoder.State before = reader.decoder().state();
            boolean returnPending = (position.flags() & 1) != 0;
            if (position.skip() > 0) {
                input = ByteArrays.of(Calls.method(self.buffer(), T_READ, (long) position.feed()));
                TruffleString text = reader.decode(input, position.atEnd());
                if (Text.length(text) < position.skip()) {
                    throw Errors.of(ExceptionTypes.OS_ERROR, "can't restore logical file position");
                }
                reader.setDecoded(text, position.skip());
            }
            reader.setSnapshot(new TextReader.Snapshot(before, returnPending, input));
        }
        if (self.encoder() != null) {
            self.encoder().setAtStart(position.start() == 0 && position.skip() == 0);
        }
    }

    @Builtin(value = "truncate($self, pos=None, /)", doc = "Change the size of the stream; the new size.")
    static Object truncate(PTextIOWrapper self, Object position) {
        Calls.method(self, T_FLUSH);
        return Calls.method(self.buffer(), T_TRUNCATE, position);
    }
}
