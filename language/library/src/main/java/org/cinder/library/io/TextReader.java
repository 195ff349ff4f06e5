// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/**
 * The reading half of a text stream: decodes chunks of the buffer, hands out characters and lines, and remembers enough
 * of
 * the last chunk to say where in the bytes the stream stands.
 */
final class TextReader {
    private static final TruffleString T_READ1 = Text.of("read1");
    private static final TruffleString T_READ = Text.of("read");

    /**
     * The start of the chunk whose characters are being handed out.
     *
     * @param before the decoder before the chunk
     * @param returnPending whether a carriage return was held back before the chunk
     * @param input the bytes of the chunk, those that the decoder held included
     */
    record Snapshot(TextDecoder.State before, boolean returnPending, byte[] input) {}

    private final PTextIOWrapper stream;
    private final TextDecoder decoder;
    private final NewlineMode mode;
    private final NewlineState newlines;
    private TruffleString decoded = Text.EMPTY;
    private int used;
    private Snapshot snapshot;

    TextReader(PTextIOWrapper stream, TextDecoder decoder, NewlineMode mode) {
        this.stream = stream;
        this.decoder = decoder;
        this.mode = mode;
        this.newlines = mode.universal() ? new NewlineState(mode.translateReads()) : null;
    }

    TextDecoder decoder() {
        return decoder;
    }

    NewlineState newlines() {
        return newlines;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void setSnapshot(Snapshot newSnapshot) {
        snapshot = newSnapshot;
    }

    int used() {
        return used;
    }

    /** Whether characters of the last chunk are kept, which forbids another encoding. */
    boolean hasCharacters() {
        return !decoded.isEmpty();
    }

    /** Sets characters to hand out, of which some have been handed out. */
    void setDecoded(TruffleString text, int alreadyUsed) {
        decoded = text;
        used = alreadyUsed;
    }

    /** Forgets the characters that are read ahead. */
    void forget() {
        decoded = Text.EMPTY;
        used = 0;
        snapshot = null;
    }

    TruffleString decode(byte[] input, boolean last) {
        TruffleString text = decoder.decode(input, last);
        return newlines == null ? text : newlines.process(text, last);
    }

    private TruffleString rest() {
        return used == 0 ? decoded : Text.substring(decoded, used, Text.length(decoded));
    }

    /** Decodes the next chunk; false at the end. */
    private boolean readChunk() {
        TextDecoder.State before = stream.isTelling() ? decoder.state() : null;
        boolean returnPending = newlines != null && newlines.isReturnPending();
        byte[] chunk = bytesOf(readBuffer());
        boolean end = chunk.length == 0;
        decoded = decode(chunk, end);
        used = 0;
        if (before != null) {
            byte[] input = Arrays.copyOf(before.pending(), before.pending().length + chunk.length);
            System.arraycopy(chunk, 0, input, before.pending().length, chunk.length);
            snapshot = new Snapshot(before, returnPending, input);
        }
        return !end;
    }

    private Object readBuffer() {
        Object buffer = stream.buffer();
        if (buffer instanceof PBuffered plain && plain.pythonClass().isBuiltin()) {
            plain.checkNotClosed("read of closed file");
            return new PBytes(BufferedReadBuiltins.read1(plain, stream.chunkSize()));
        }
        Object read1 = GetAttribute.orNull(buffer, T_READ1);
        Object read = read1 == null ? GetAttribute.of(buffer, T_READ) : read1;
        return Calls.call(read, (long) stream.chunkSize());
    }

    private static byte[] bytesOf(Object chunk) {
        byte[] bytes = ByteArrays.orNull(chunk);
        if (bytes == null) {
            throw Errors.typeError("underlying read1() should have returned a bytes-like object, not '%s'",
                    PythonClass.of(chunk));
        }
        return bytes;
    }

    /** Everything up to the end. */
    TruffleString readAll() {
        TruffleString first = rest();
        Object data = Calls.method(stream.buffer(), T_READ);
        if (data == PNone.NONE) {
            throw Errors.typeError("a bytes-like object is required, not 'NoneType'");
        }
        TruffleString last = decode(bytesOf(data), true);
        forget();
        return Text.length(first) == 0 ? last : Text.concat(first, last);
    }

    /** So many characters, fewer only at the end. */
    TruffleString read(int count) {
        TruffleString result = take(count);
        while (Text.length(result) < count && readChunk()) {
            result = Text.concat(result, take(count - Text.length(result)));
        }
        if (Text.length(result) < count) {
            // what the decoder gave back at the end
            result = Text.concat(result, take(count - Text.length(result)));
        }
        return result;
    }

    private TruffleString take(int count) {
        int end = used + Math.min(Text.length(decoded) - used, count);
        TruffleString result = used == 0 && end == Text.length(decoded) ? decoded : Text.substring(decoded, used, end);
        used = end;
        return result;
    }

    /** A line, or at most {@code limit} characters of it; empty at the end. */
    TruffleString readLine(int limit) {
        TruffleString line = null;
        while (true) {
            int have = line == null ? 0 : Text.length(line);
            if (have >= limit) {
                return line == null ? Text.EMPTY : line;
            }
            int end = lineEnd(line);
            if (end >= 0) {
                return append(line, take(Math.min(end - used, limit - have)));
            }
            line = append(line, take(limit - have));
            if (Text.length(line) >= limit) {
                return line;
            }
            if (!readChunk() && used == Text.length(decoded)) {
                forget();
                return line;
            }
        }
    }

    /**
     * Where the current line ends in the decoded text; a {@code \r} that ends the part before may go with a {@code \n}.
     */
    private int lineEnd(TruffleString before) {
        TruffleString end = mode.lineEnd();
        if (before != null && !mode.universal() && Text.length(end) == 2 && Text.length(before) > 0
                && Text.length(decoded) > used && Text.codePointAt(before, Text.length(before) - 1) == '\r'
                && Text.codePointAt(decoded, used) == '\n') {
            return used + 1;
        }
        return mode.lineEnd(decoded, used);
    }

    private static TruffleString append(TruffleString line, TruffleString part) {
        return line == null ? part : Text.concat(line, part);
    }
}
