// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.util.Arrays;
import org.cinder.context.CinderContext;
import org.cinder.library.errno.OsErrors;

/**
 * Bytes that are still to be written to a raw stream. It is known to the context until the stream is closed, and does
 * not
 * refer to the buffered object: so what a program forgot to flush is written when that object is collected, or at the
 * end.
 */
final class WriteBuffer {
    private final Object raw;
    private final PendingWrites register;
    private byte[] bytes;
    private int length;
    private final int size;

    WriteBuffer(CinderContext context, Object owner, Object raw, int size) {
        this.raw = raw;
        this.size = size;
        this.bytes = new byte[Math.min(size, 8192)];
        this.register = PendingWrites.of(context);
        register.add(this, owner);
    }

    int length() {
        return length;
    }

    /** Ends the care of the context for this buffer. */
    void forget() {
        register.remove(this);
    }

    void write(byte[] source, int offset, int count) {
        if (count > size - length) {
            flush();
            if (count >= size) {
                writeThrough(source, offset, count);
                return;
            }
        }
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.min(size, Math.max(bytes.length * 2, length + count)));
        }
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
    }

    /** Writes everything to the raw stream. */
    void flush() {
        int done = 0;
        try {
            while (done < length) {
                int count = RawAccess.write(raw, bytes, done, length - done);
                if (count == RawAccess.WOULD_BLOCK) {
                    throw OsErrors.of(11, null);
                }
                done += count;
            }
        } finally {
            if (done > 0) {
                System.arraycopy(bytes, done, bytes, 0, length - done);
                length -= done;
            }
        }
    }

    private void writeThrough(byte[] source, int offset, int count) {
        int done = 0;
        while (done < count) {
            int written = RawAccess.write(raw, source, offset + done, count - done);
            if (written == RawAccess.WOULD_BLOCK) {
                throw OsErrors.of(11, null);
            }
            done += written;
        }
    }

    /** Drops what could not be written. */
    void discard() {
        length = 0;
    }
}
