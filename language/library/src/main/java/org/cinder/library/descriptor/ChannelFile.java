// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;

/** A file of the file system, open through a channel. */
public final class ChannelFile extends OpenFile {
    private static final int TRANSFER = 1 << 20;

    private final TruffleFile file;
    private final SeekableByteChannel channel;
    private final boolean appending;

    ChannelFile(TruffleFile file, SeekableByteChannel channel, boolean appending) {
        this.file = file;
        this.channel = channel;
        this.appending = appending;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return length == 0 ? 0 : channel.read(ByteBuffer.wrap(buffer, offset, length));
    }

    @Override
    public int write(byte[] buffer, int offset, int length) throws IOException {
        if (appending) {
            channel.position(channel.size());
        }
        int done = 0;
        while (done < length) {
            done += channel.write(ByteBuffer.wrap(buffer, offset + done, Math.min(TRANSFER, length - done)));
        }
        return done;
    }

    @Override
    public boolean isSeekable() {
        return !isDevice();
    }

    private boolean isDevice() {
        try {
            return !file.isRegularFile() && !file.isDirectory() && channel.size() == 0 && file.exists();
        } catch (IOException | SecurityException e) {
            return true;
        }
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        long base = switch (whence) {
            case 0 -> 0;
            case 1 -> channel.position();
            default -> channel.size();
        };
        long target = base + offset;
        if (target < 0) {
            throw new FileSystemException(file.getPath(), null, "Invalid argument");
        }
        channel.position(target);
        return target;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void truncate(long size) throws IOException {
        long position = channel.position();
        if (size <= channel.size()) {
            channel.truncate(size);
        } else {
            channel.position(size - 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        channel.position(position);
    }

    @Override
    protected void closeNow() throws IOException {
        channel.close();
    }

    @Override
    public TruffleFile file() {
        return file;
    }

    @Override
    public void synchronize() throws IOException {
        if (channel instanceof FileChannel real) {
            real.force(true);
        }
    }
}
