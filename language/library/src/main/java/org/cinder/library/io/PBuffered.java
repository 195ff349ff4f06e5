// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.ByteSearch;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/**
 * A {@code BufferedReader}, {@code BufferedWriter} or {@code BufferedRandom}. At any time at most one of the two
 * buffers is
 * in use: bytes read ahead, or bytes not written yet.
 */
final class PBuffered extends PIOBase {
    private static final byte[] NOTHING = {};
    private static final TruffleString T_CLOSED = Text.of("closed");
    private static final TruffleString T_CLOSE = Text.of("close");

    private Object raw;
    private boolean detached;
    private int size;
    private byte[] ahead = NOTHING;
    private int position;
    private int end;
    private WriteBuffer pending;

    PBuffered(Shape shape) {
        super(shape);
    }

    void initialize(CinderContext context, Object newRaw, long bufferSize, boolean writes) {
        if (bufferSize <= 0) {
            throw Errors.valueError("buffer size must be strictly positive");
        }
        raw = newRaw;
        detached = false;
        size = (int) Math.min(bufferSize, Integer.MAX_VALUE - 16);
        ahead = NOTHING;
        position = 0;
        end = 0;
        pending = writes ? new WriteBuffer(context, this, newRaw, size) : null;
    }

    Object rawOrNull() {
        return raw;
    }

    int bufferSize() {
        return size;
    }

    /** The raw stream; ValueError when there is none. */
    Object raw() {
        if (raw == null) {
            throw detached ? Errors.valueError("raw stream has been detached") : IoErrors.uninitialized();
        }
        return raw;
    }

    Object detach() {
        Object result = raw();
        raw = null;
        detached = true;
        if (pending != null) {
            pending.forget();
        }
        return result;
    }

    boolean isClosed() {
        Object stream = raw();
        return stream instanceof PFileIO file && file.isPlain(IoTypes.FILE_IO) ? file.isClosed()
                : Truth.of(GetAttribute.of(stream, T_CLOSED));
    }

    void checkNotClosed(String message) {
        if (isClosed()) {
            throw Errors.valueError(message);
        }
    }

    /** Number of bytes that have been read ahead. */
    int available() {
        return end - position;
    }

    /** Fills the empty buffer with one read; the number of bytes available then, or what the raw stream said. */
    int fill() {
        flushWrites();
        if (ahead.length == 0) {
            ahead = new byte[size];
        }
        position = 0;
        end = 0;
        int count = RawAccess.read(raw, ahead, 0, ahead.length);
        end = Math.max(count, 0);
        return count;
    }

    /** Takes at most so many of the bytes read ahead. */
    int take(byte[] target, int offset, int length) {
        int count = Math.min(length, end - position);
        System.arraycopy(ahead, position, target, offset, count);
        position += count;
        return count;
    }

    /** The bytes read ahead, without taking them. */
    byte[] peekAll() {
        return Arrays.copyOfRange(ahead, position, end);
    }

    /** The number of bytes up to and with the first newline among the first {@code limit} bytes read ahead, or -1. */
    int lineLength(int limit) {
        int stop = position + Math.min(end - position, limit);
        int found = ByteSearch.indexOf(ahead, position, stop, (byte) '\n');
        return found < 0 ? -1 : found + 1 - position;
    }

    /** Moves within the bytes read ahead; false when the target is outside of them. */
    boolean skip(long distance) {
        if (distance < -position || distance > end - position) {
            return false;
        }
        position += (int) distance;
        return true;
    }

    /** Forgets the bytes read ahead and moves the raw stream to where the program believes it is. */
    void dropAhead() {
        if (end > position) {
            RawAccess.seek(raw, -(long) (end - position), 1);
        }
        position = 0;
        end = 0;
    }

    /** Forgets the bytes read ahead; the raw stream is about to be moved anyway. */
    void forgetAhead() {
        position = 0;
        end = 0;
    }

    /** The logical position. */
    long tell() {
        long at = RawAccess.tell(raw());
        return at - (end - position) + (pending == null ? 0 : pending.length());
    }

    void write(byte[] source, int offset, int length) {
        if (end > 0) {
            dropAhead();
        }
        pending.write(source, offset, length);
    }

    WriteBuffer pending() {
        return pending;
    }

    void flushWrites() {
        if (pending != null && pending.length() > 0) {
            pending.flush();
        }
    }

    /** Closes the raw stream after flushing. */
    void closeRaw() {
        if (pending != null) {
            pending.forget();
        }
        Calls.method(raw(), T_CLOSE);
    }
}
