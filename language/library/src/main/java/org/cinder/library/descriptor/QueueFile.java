// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;

/** One end of a pipe, or of a pair of connected sockets, which reads from one queue and writes to another. */
public final class QueueFile extends OpenFile {
    private final ByteQueue in;
    private final ByteQueue out;
    private volatile boolean blocking = true;

    private QueueFile(ByteQueue in, ByteQueue out) {
        this.in = in;
        this.out = out;
    }

    /** The reading and the writing end of a pipe. */
    public static QueueFile[] pipe(PipeMonitor monitor) {
        ByteQueue queue = new ByteQueue(monitor);
        return new QueueFile[] {new QueueFile(queue, null), new QueueFile(null, queue)};
    }

    /** Two ends each of which reads what is written to the other. */
    public static QueueFile[] pair(PipeMonitor monitor) {
        ByteQueue one = new ByteQueue(monitor);
        ByteQueue other = new ByteQueue(monitor);
        return new QueueFile[] {new QueueFile(one, other), new QueueFile(other, one)};
    }

    /** Whether it is one end of a connection of two directions. */
    public boolean isSocket() {
        return in != null && out != null;
    }

    @Override
    public boolean isReadable() {
        return in != null && in.isReadable();
    }

    @Override
    public boolean isWritable() {
        return out != null && out.isWritable();
    }

    @Override
    public boolean isBlocking() {
        return blocking;
    }

    @Override
    public void setBlocking(boolean value) {
        blocking = value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check(in);
        if (length == 0) {
            return 0;
        }
        if (!in.isReadable()) {
            checkBlocking();
            in.monitor().await(in::isReadable, PipeMonitor.NEVER);
        }
        return in.take(buffer, offset, length);
    }

    @Override
    public int readOutside(byte[] buffer) throws InterruptedException {
        in.monitor().block(in::isReadable, PipeMonitor.NEVER);
        return in.take(buffer, 0, buffer.length);
    }

    @Override
    public int write(byte[] buffer, int offset, int length) throws IOException {
        check(out);
        int done = 0;
        while (done < length) {
            checkReader();
            int count = out.put(buffer, offset + done, length - done);
            done += count;
            if (count == 0) {
                if (!blocking && done > 0) {
                    return done;
                }
                checkBlocking();
                out.monitor().await(out::isWritable, PipeMonitor.NEVER);
            }
        }
        return done;
    }

    @Override
    public boolean writeOutside(byte[] buffer, int length) throws InterruptedException {
        int done = 0;
        while (done < length && !out.isAbandoned()) {
            out.monitor().block(out::isWritable, PipeMonitor.NEVER);
            done += out.put(buffer, done, length - done);
        }
        return done == length;
    }

    /** Ends one direction or both, as {@code socket.shutdown} does. */
    public void shutDown(boolean reading, boolean writing) {
        if (reading && in != null) {
            in.end();
        }
        if (writing && out != null) {
            out.end();
        }
    }

    private static void check(ByteQueue queue) throws IOException {
        if (queue == null) {
            throw new FileSystemException(null, null, "Bad file descriptor");
        }
    }

    private void checkReader() {
        if (out.isAbandoned()) {
            throw OsErrors.of(ErrorNumbers.EPIPE, null);
        }
    }

    private void checkBlocking() {
        if (!blocking) {
            throw OsErrors.of(ErrorNumbers.EAGAIN, null);
        }
    }

    @Override
    protected void closeNow() {
        if (in != null) {
            in.abandon();
        }
        if (out != null) {
            out.end();
        }
    }
}
