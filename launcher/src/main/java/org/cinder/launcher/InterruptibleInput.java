// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;

/**
 * Standard input whose reader can be interrupted (Ctrl-C in {@code input()}): reads that have to wait happen on a
 * thread of their own, which keeps what arrives for the next reader.
 */
final class InterruptibleInput extends InputStream {
    private final InputStream in;
    private byte[] arrived = {};
    private int position;
    private IOException failure;
    private boolean ended;
    private boolean waiting;

    InterruptibleInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Interrupting the thread ends the call with an {@link InterruptedIOException}; nothing is lost. */
    @Override
    public synchronized int read(byte[] buffer, int offset, int length) throws IOException {
        if (position == arrived.length && !waiting) {
            if (length == 0) {
                return 0;
            }
            if (hasBytes()) {
                return in.read(buffer, offset, length);
            }
            waiting = true;
            Thread thread = new Thread(() -> fetch(length), "standard input");
            thread.setDaemon(true);
            thread.start();
        }
        while (waiting) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }
        return take(buffer, offset, length);
    }

    private boolean hasBytes() {
        try {
            return in.available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int take(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            IOException error = failure;
            failure = null;
            throw error;
        }
        if (ended) {
            // A terminal goes on after its end-of-file character.
            ended = false;
            return -1;
        }
        int count = Math.min(length, arrived.length - position);
        System.arraycopy(arrived, position, buffer, offset, count);
        position += count;
        return count;
    }

    private void fetch(int length) {
        byte[] bytes = new byte[length];
        int count = -1;
        IOException error = null;
        try {
            count = in.read(bytes, 0, length);
        } catch (IOException e) {
            error = e;
        }
        synchronized (this) {
            arrived = count > 0 ? Arrays.copyOf(bytes, count) : new byte[0];
            position = 0;
            ended = count < 0 && error == null;
            failure = error;
            waiting = false;
            notifyAll();
        }
    }

    @Override
    public synchronized int available() throws IOException {
        return arrived.length - position + (waiting ? 0 : in.available());
    }
}
