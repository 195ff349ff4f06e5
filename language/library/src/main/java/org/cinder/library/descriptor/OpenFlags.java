// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.cinder.library.errno.OsErrors;

/** The flags of {@code os.open} (Linux values) and what they mean for Java's channels. */
public final class OpenFlags {
    public static final int READ_ONLY = 0;
    public static final int WRITE_ONLY = 1;
    public static final int READ_WRITE = 2;
    public static final int CREATE = 0x40;
    public static final int EXCLUSIVE = 0x80;
    public static final int TRUNCATE = 0x200;
    public static final int APPEND = 0x400;
    public static final int DIRECTORY = 0x10000;
    public static final int NO_FOLLOW = 0x20000;
    public static final int CLOSE_ON_EXEC = 0x80000;
    private static final int ACCESS = 3;

    private OpenFlags() {}

    /** Opens a file; raises OSError with {@code shownName}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ChannelFile open(TruffleFile file, int flags, Object shownName) {
        Set<OpenOption> options = new HashSet<>();
        int access = flags & ACCESS;
        if (access != WRITE_ONLY) {
            options.add(StandardOpenOption.READ);
        }
        if (access != READ_ONLY) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & CREATE) != 0) {
            options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if ((flags & TRUNCATE) != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        if ((flags & NO_FOLLOW) != 0) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        try {
            if (access == READ_ONLY && (flags & CREATE) != 0 && !file.exists()) {
                // Java creates files only for writing
                file.newByteChannel(EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE)).close();
            }
            SeekableByteChannel channel = file.newByteChannel(options);
            return new ChannelFile(file, channel, (flags & APPEND) != 0);
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException e) {
            throw OsErrors.of(e, shownName);
        }
    }
}
