// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.ByteArrayOutputStream;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;
import org.cinder.spi.TextSink;

/**
 * A {@code TextIOWrapper}: text over a buffered binary stream. Text that is written goes to the buffer at once when
 * that is
 * one of ours; for other buffer objects it is collected first.
 */
final class PTextIOWrapper extends PIOBase implements TextSink {
    private static final int CHUNK_SIZE = 8192;
    private static final TruffleString T_FLUSH = Text.of("flush");
    private static final TruffleString T_WRITE = Text.of("write");
    private static final TruffleString T_READABLE = Text.of("readable");
    private static final TruffleString T_WRITABLE = Text.of("writable");
    private static final TruffleString T_SEEKABLE = Text.of("seekable");
    private static final TruffleString T_TELL = Text.of("tell");
    private static final TruffleString T_CLOSED = Text.of("closed");

    private Object buffer;
    private boolean detached;
    private String encoding;
    private String errors;
    private NewlineMode newline;
    private boolean lineBuffering;
    private boolean writeThrough;
    private boolean seekable;
    private int chunkSize = CHUNK_SIZE;
    private TextEncoder encoder;
    private TextReader reader;
    private boolean readable;
    private boolean telling;
    private Object mode;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream(0);

    PTextIOWrapper(Shape shape) {
        super(shape);
    }

    void initialize(Object newBuffer, String newEncoding, String newErrors, NewlineMode newNewline, boolean lines,
            boolean through) {
        buffer = newBuffer;
        detached = false;
        encoding = newEncoding;
        errors = newErrors;
        newline = newNewline;
        lineBuffering = lines;
        writeThrough = through;
        seekable = Truth.of(Calls.method(newBuffer, T_SEEKABLE));
        telling = seekable;
        readable = Truth.of(Calls.method(newBuffer, T_READABLE));
        boolean writable = Truth.of(Calls.method(newBuffer, T_WRITABLE));
        reader = readable ? new TextReader(this, TextDecoder.of(newEncoding, newErrors), newNewline) : null;
        encoder = writable ? TextEncoder.of(newEncoding, newErrors) : null;
        if (encoder != null && seekable && Index.toLong(Calls.method(newBuffer, T_TELL)) != 0) {
            encoder.setAtStart(false);
        }
    }

    /** Changes what {@code reconfigure} can change; null and -1 keep the old setting. */
    void reconfigure(String newEncoding, String newErrors, NewlineMode newNewline) {
        encoding = newEncoding;
        errors = newErrors;
        newline = newNewline;
        if (reader != null) {
            reader = new TextReader(this, TextDecoder.of(newEncoding, newErrors), newNewline);
        }
        if (encoder != null) {
            encoder = TextEncoder.of(newEncoding, newErrors);
            if (seekable && Index.toLong(Calls.method(buffer, T_TELL)) != 0) {
                encoder.setAtStart(false);
            }
        }
    }

    void setBuffering(boolean lines, boolean through) {
        lineBuffering = lines;
        writeThrough = through;
    }

    Object buffer() {
        if (buffer == null) {
            throw detached ? Errors.valueError("underlying buffer has been detached") : IoErrors.uninitialized();
        }
        return buffer;
    }

    Object bufferOrNull() {
        return buffer;
    }

    Object detach() {
        Object result = buffer();
        buffer = null;
        detached = true;
        return result;
    }

    String encoding() {
        return encoding;
    }

    String errors() {
        return errors;
    }

    NewlineMode newline() {
        return newline;
    }

    boolean isLineBuffering() {
        return lineBuffering;
    }

    boolean isWriteThrough() {
        return writeThrough;
    }

    boolean isSeekable() {
        return seekable;
    }

    int chunkSize() {
        return chunkSize;
    }

    void setChunkSize(int size) {
        chunkSize = size;
    }

    boolean isTelling() {
        return telling;
    }

    void setTelling(boolean enabled) {
        telling = enabled && seekable;
    }

    Object mode() {
        return mode;
    }

    void setMode(Object newMode) {
        mode = newMode;
    }

    TextEncoder encoder() {
        return encoder;
    }

    /** The reading half; UnsupportedOperation when the stream cannot be read. */
    TextReader reader() {
        if (reader == null) {
            throw IoErrors.unsupported("not readable");
        }
        return reader;
    }

    TextReader readerOrNull() {
        return reader;
    }

    boolean isClosed() {
        Object stream = buffer();
        return plainBuffer() != null ? plainBuffer().isClosed() : Truth.of(GetAttribute.of(stream, T_CLOSED));
    }

    void checkNotClosed() {
        if (isClosed()) {
            throw IoErrors.closed();
        }
    }

    private PBuffered plainBuffer() {
        return buffer instanceof PBuffered known && known.pythonClass().isBuiltin() ? known : null;
    }

    @Override
    public boolean isUnmodified() {
        return isPlain(IoTypes.TEXT_IO_WRAPPER);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void writeText(TruffleString text) {
        checkNotClosed();
        if (encoder == null) {
            throw IoErrors.unsupported("not writable");
        }
        int length = Text.length(text);
        boolean flushes = lineBuffering && length > 0
                && text.intIndexOfAnyIntUTF32Uncached(0, length, new int[] {'\n', '\r'}) >= 0;
        byte[] bytes = encoder.encode(newline.outgoing(text));
        if (reader != null) {
            reader.forget();
        }
        PBuffered plain = plainBuffer();
        if (plain != null) {
            writeTo(plain, bytes, flushes || writeThrough);
            return;
        }
        collected.writeBytes(bytes);
        if (collected.size() > chunkSize || flushes || writeThrough) {
            writeCollected();
        }
        if (flushes) {
            Calls.method(buffer, T_FLUSH);
        }
    }

    private static void writeTo(PBuffered target, byte[] bytes, boolean flushes) {
        try {
            target.write(bytes, 0, bytes.length);
        } catch (PException e) {
            // CPython's text layer hands over full chunks, and forgets those that could not be written
            target.pending().discard();
            throw e;
        }
        if (flushes) {
            target.flushWrites();
        }
    }

    /** Hands what was collected to the buffer object. */
    void writeCollected() {
        if (collected.size() > 0) {
            byte[] bytes = collected.toByteArray();
            collected.reset();
            Calls.method(buffer, T_WRITE, new PBytes(bytes));
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void flushText() {
        checkNotClosed();
        telling = seekable;
        writeCollected();
        PBuffered plain = plainBuffer();
        if (plain != null) {
            plain.flushWrites();
        } else {
            Calls.method(buffer, T_FLUSH);
        }
    }
}
