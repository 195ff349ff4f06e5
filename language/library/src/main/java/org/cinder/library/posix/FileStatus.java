// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cinder.object.tuple.PTuple;

/** Makes stat results of file attributes. */
final class FileStatus {
    private static final long NANOS = 1_000_000_000L;
    private static final int BLOCK = 512;
    private static final int PAGE = 4096;
    private static final long CHARACTER_DEVICE = 020000;
    private static final long REGULAR = 0100000;
    private static final long SOCKET = 0140000;
    private static final long FIFO = 010000;

    private FileStatus() {}

    static PTuple of(TruffleFile file, boolean followSymlinks) throws IOException {
        LinkOption[] options = PathArgument.options(followSymlinks);
        TruffleFile.Attributes all = file.getAttributes(List.of(TruffleFile.UNIX_MODE, TruffleFile.UNIX_INODE,
                TruffleFile.UNIX_DEV, TruffleFile.UNIX_NLINK, TruffleFile.UNIX_UID, TruffleFile.UNIX_GID,
                        TruffleFile.SIZE,
                TruffleFile.LAST_ACCESS_TIME, TruffleFile.LAST_MODIFIED_TIME, TruffleFile.UNIX_CTIME), options);
        long size = all.get(TruffleFile.SIZE);
        long accessed = nanos(all.get(TruffleFile.LAST_ACCESS_TIME));
        long modified = nanos(all.get(TruffleFile.LAST_MODIFIED_TIME));
        long changed = nanos(all.get(TruffleFile.UNIX_CTIME));
        return make(all.get(TruffleFile.UNIX_MODE), all.get(TruffleFile.UNIX_INODE), all.get(TruffleFile.UNIX_DEV),
                all.get(TruffleFile.UNIX_NLINK), all.get(TruffleFile.UNIX_UID), all.get(TruffleFile.UNIX_GID), size,
                new long[] {accessed, modified, changed});
    }

    /** The status of a stream that is no file: a terminal or a pipe. */
    static PTuple ofStream(boolean terminal) {
        return make((terminal ? CHARACTER_DEVICE : FIFO) | 0600, 0, 0, 1, 0, 0, 0, new long[3]);
    }

    /** The status of a regular file without a name. */
    static PTuple ofDeleted(long size) {
        return make(REGULAR | 0600, 0, 0, 0, 0, 0, size, new long[3]);
    }

    /** The status of a connection. */
    static PTuple ofSocket() {
        return make(SOCKET | 0777, 0, 0, 1, 0, 0, 0, new long[3]);
    }

    private static PTuple make(long mode, long inode, long device, long links, long user, long group, long size,
            long[] times) {
        return PosixTypes.STAT_RESULT.make(mode, inode, device, links, user, group, size,
                Math.floorDiv(times[0], NANOS),
                Math.floorDiv(times[1], NANOS), Math.floorDiv(times[2], NANOS), seconds(times[0]), seconds(times[1]),
                seconds(times[2]), times[0], times[1], times[2], (long) PAGE, (size + BLOCK - 1) / BLOCK, 0L);
    }

    private static double seconds(long nanos) {
        return Math.floorDiv(nanos, NANOS) + 1e-9 * Math.floorMod(nanos, NANOS);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
