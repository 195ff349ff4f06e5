// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

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
        return length == 0 ? 0 : in.read(buffer, offset, length);
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
    public boolean isSeekable() {
        return false;
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        throw new FileSystemException(null, null, "Illegal seek");
    }

    @Override
    public long size() {
        return -1;
    }

    @Override
    public void truncate(long size) throws IOException {
        throw new FileSystemException(null, null, "Invalid argument");
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
