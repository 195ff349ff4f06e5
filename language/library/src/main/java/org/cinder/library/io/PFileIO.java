// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.io.IOException;
import java.util.Arrays;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.OpenFile;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/**
 * A {@code FileIO}: a raw file over a descriptor. The Java methods are what buffers call when the class is the exact
 * one.
 */
final class PFileIO extends PIOBase {
    private static final int CLOSED = -1;

    private CinderContext context;
    private int descriptor = CLOSED;
    private OpenFile file;
    private FileMode mode;
    private boolean closesDescriptor;
    private Object name;

    PFileIO(Shape shape) {
        super(shape);
    }

    void open(CinderContext newContext, int newDescriptor, FileMode newMode, boolean closeDescriptor) {
        context = newContext;
        descriptor = newDescriptor;
        file = DescriptorTable.of(newContext).get(newDescriptor);
        mode = newMode;
        closesDescriptor = closeDescriptor;
        if (closeDescriptor) {
            DescriptorTable.of(newContext).own(newDescriptor, this);
        }
    }

    Object name() {
        return name;
    }

    void setName(Object newName) {
        name = newName;
    }

    FileMode mode() {
        return mode;
    }

    boolean closesDescriptor() {
        return closesDescriptor;
    }

    boolean isClosed() {
        return descriptor < 0;
    }

    int descriptor() {
        return descriptor;
    }

    OpenFile file() {
        return file;
    }

    private void check() {
        if (descriptor < 0) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    void checkReadable() {
        check();
        if (!mode.readable()) {
            throw IoErrors.unsupported("File not open for reading");
        }
    }

    private void checkWritable() {
        check();
        if (!mode.writable()) {
            throw IoErrors.unsupported("File not open for writing");
        }
    }

    /** Reads at most so many bytes; 0 at the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    int read(byte[] target, int offset, int length) {
        checkReadable();
        try {
            return Math.max(file.read(target, offset, length), 0);
        } catch (IOException | RuntimeException e) {
            throw error(e);
        }
    }

    /** Reads until the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    byte[] readAll() {
        checkReadable();
        try {
            long size = file.size();
            long rest = size < 0 ? 0 : size - (file.isSeekable() ? file.seek(0, 1) : 0);
            if (rest > Integer.MAX_VALUE - 16) {
                throw Errors.memoryError();
            }
            byte[] buffer = new byte[(int) Math.max(rest + 1, 8192)];
            int length = 0;
            while (true) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, buffer.length + (buffer.length >> 1));
                }
                int count = file.read(buffer, length, buffer.length - length);
                if (count <= 0) {
                    return Arrays.copyOf(buffer, length);
                }
                length += count;
            }
        } catch (IOException e) {
            throw error(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    int write(byte[] source, int offset, int length) {
        checkWritable();
        try {
            return file.write(source, offset, length);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    long seek(long offset, int whence) {
        check();
        if (!file.isSeekable()) {
            throw OsErrors.of(ErrorNumbers.ESPIPE, null);
        }
        try {
            return file.seek(offset, whence);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void truncate(long size) {
        checkWritable();
        try {
            file.truncate(size);
        } catch (IOException e) {
            throw error(e);
        }
    }

    boolean isSeekable() {
        check();
        return file.isSeekable();
    }

    boolean isTerminal() {
        check();
        return file.isTerminal();
    }

    int checkedDescriptor() {
        check();
        return descriptor;
    }

    /** Closes the descriptor, if it belongs to this object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void close() {
        if (descriptor < 0) {
            return;
        }
        int closing = descriptor;
        descriptor = CLOSED;
        file = null;
        if (closesDescriptor) {
            DescriptorTable.of(context).close(closing);
        }
    }

    private static RuntimeException error(Exception e) {
        return e instanceof PException guest ? guest : OsErrors.of(e, null);
    }
}
