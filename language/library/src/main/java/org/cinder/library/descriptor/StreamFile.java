// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import org.cinder.context.InterpreterLock;

/** A standard stream of the context, or one end of a pipe. */
public final class StreamFile extends OpenFile {
    private final InputStream in;
    private final OutputStream out;
    private final boolean terminal;

    /** Either stream may be null. */
    public StreamFile(InputStream in, OutputStream out, boolean terminal) {
        this.in = in;
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (in == null) {
            throw new FileSystemException(null, null, "Bad file descriptor");
        }
        return length == 0 ? 0 : new BlockingRead(in, buffer, offset, length).run();
    }

    /** A read during which signals can be handled; a stream that can be interrupted says so by its exception. */
    private static final class BlockingRead implements TruffleSafepoint.Interruptible<BlockingRead> {
        private final InputStream in;
        private final byte[] buffer;
        private final int offset;
        private final int length;
        private int count;
        private IOException failure;

        BlockingRead(InputStream in, byte[] buffer, int offset, int length) {
            this.in = in;
            this.buffer = buffer;
            this.offset = offset;
            this.length = length;
        }

        int run() throws IOException {
            InterpreterLock.whileFree(() -> TruffleSafepoint.setBlockedThreadInterruptible(null, this, this));
            if (failure != null) {
                throw failure;
            }
            return count;
        }

        @Override
        public void apply(BlockingRead self) throws InterruptedException {
            try {
                count = in.read(buffer, offset, length);
            } catch (InterruptedIOException e) {
                throw new InterruptedException();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public int write(byte[] buffer, int offset, int length) throws IOException {
        if (out == null) {
            throw new FileSystemException(null, null, "Bad file descriptor");
        }
        out.write(buffer, offset, length);
        out.flush();
        return length;
    }

    @Override
    protected void closeNow() throws IOException {
        if (in != null) {
            in.close();
        }
        if (out != null) {
            out.close();
        }
    }

    @Override
    public boolean isTerminal() {
        return terminal;
    }
}
