// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** An open file description: what one or several descriptors of a context refer to. */
public abstract class OpenFile {
    private int descriptors;

    /** Reads at most {@code length} bytes; -1 at the end of the file. */
    public abstract int read(byte[] buffer, int offset, int length) throws IOException;

    /** Writes; the number of bytes written. */
    public abstract int write(byte[] buffer, int offset, int length) throws IOException;

    /** Whether it has a position; streams and pipes have none. */
    public boolean isSeekable() {
        return false;
    }

    /** Moves the position; {@code whence} is 0, 1 or 2. The new position. */
    public long seek(long offset, int whence) throws IOException {
        throw new FileSystemException(null, null, "Illegal seek");
    }

    /** The size of the file, or -1 when it is no file. */
    public long size() throws IOException {
        return -1;
    }

    public void truncate(long size) throws IOException {
        throw new FileSystemException(null, null, "Invalid argument");
    }

    protected abstract void closeNow() throws IOException;

    /** Whether it is a terminal. */
    public boolean isTerminal() {
        return false;
    }

    /** Whether a read would not wait. */
    public boolean isReadable() {
        return true;
    }

    /** Whether a write would not wait. */
    public boolean isWritable() {
        return true;
    }

    /** Whether reads and writes wait; else they raise BlockingIOError. */
    public boolean isBlocking() {
        return true;
    }

    public void setBlocking(boolean value) {}

    /** The file, or null for streams and pipes. */
    public TruffleFile file() {
        return null;
    }

    /** Makes sure that what was written is on the disk. */
    public void synchronize() throws IOException {}

    /** Reads on a thread that runs no guest code; -1 at the end. */
    public int readOutside(byte[] buffer) throws IOException, InterruptedException {
        return read(buffer, 0, buffer.length);
    }

    /** Writes all on a thread that runs no guest code; false when nobody reads any more. */
    public boolean writeOutside(byte[] buffer, int length) throws IOException, InterruptedException {
        return write(buffer, 0, length) == length;
    }

    /** Another descriptor or another user of the file. */
    public final synchronized void addDescriptor() {
        descriptors++;
    }

    /** The file is closed with the last of its descriptors. */
    public final void removeDescriptor() throws IOException {
        boolean last;
        synchronized (this) {
            last = --descriptors == 0;
        }
        if (last) {
            closeNow();
        }
    }
}
