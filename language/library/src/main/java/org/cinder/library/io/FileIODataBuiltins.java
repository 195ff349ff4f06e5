// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.operation.number.Index;

/** {@code FileIO}: reading, writing and the position. */
@Builtins(type = "_io.FileIO", module = "_io")
public final class FileIODataBuiltins {
    private FileIODataBuiltins() {}

    @Builtin(value = "read($self, size=-1, /)",
            doc = "Read at most size bytes with one system call; everything when it is negative.")
    static Object read(PFileIO self, Object size) {
        long wanted = StreamSizes.orUnlimited(size);
        if (wanted < 0) {
            return new PBytes(self.readAll());
        }
        byte[] buffer = new byte[(int) Math.min(wanted, Integer.MAX_VALUE - 16)];
        int count = self.read(buffer, 0, buffer.length);
        return new PBytes(count == buffer.length ? buffer : Arrays.copyOf(buffer, count));
    }

    @Builtin(value = "readall($self, /)", doc = "Read all data from the file.")
    static Object readall(PFileIO self) {
        return new PBytes(self.readAll());
    }

    @Builtin(value = "readinto($self, buffer, /)", doc = "Read into a buffer; the number of bytes.")
    static long readinto(PFileIO self, Object buffer) {
        WritableBytes target = WritableBytes.of(buffer, "readinto");
        return self.read(target.array(), target.offset(), target.length());
    }

    @Builtin(value = "write($self, b, /)", doc = "Write bytes to the file; the number of bytes.")
    static long write(PFileIO self, Object data) {
        byte[] bytes = ByteArrays.of(data);
        return self.write(bytes, 0, bytes.length);
    }

    @Builtin(value = "seek($self, pos, whence=0, /)",
            doc = "Move to a new position and return it; whence is 0 for the start, 1 for the current position, 2 for "
                    + "the end.")
    static long seek(PFileIO self, long position, int whence) {
        if (whence < 0 || whence > 2) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        return self.seek(position, whence);
    }

    @Builtin(value = "tell($self, /)", doc = "Return the current position.")
    static long tell(PFileIO self) {
        return self.seek(0, 1);
    }

    @Builtin(value = "truncate($self, size=None, /)",
            doc = "Make the file at most size bytes long, by default up to the current position; the new size.")
    static long truncate(PFileIO self, Object size) {
        long length = size == PNone.NONE ? self.seek(0, 1) : Index.toLong(size);
        if (length < 0) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        self.truncate(length);
        return length;
    }
}
