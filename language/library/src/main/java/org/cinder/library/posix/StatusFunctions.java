// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.descriptor.OpenFile;
import org.cinder.library.descriptor.QueueFile;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;

/** {@code stat} and its relatives. */
@Builtins(module = "posix")
public final class StatusFunctions {
    private StatusFunctions() {}

    @Builtin(value = "stat(path, *, dir_fd=None, follow_symlinks=True)",
            doc = "Perform a stat system call on the given path, which may be a descriptor.")
    static Object stat(CinderContext context, Object path, Object directory, boolean followSymlinks) {
        PathArgument.checkNoDirectory(directory, "stat");
        Object name = FileNames.resolve(path, "stat", true);
        if (Text.asString(name) == null && !(name instanceof PBytes)) {
            return fstat(context, Index.toInt(name));
        }
        return status(PathArgument.of(context, path, "stat"), followSymlinks);
    }

    @Builtin(value = "lstat(path, *, dir_fd=None)",
            doc = "Perform a stat system call on the given path, without following symbolic links.")
    static Object lstat(CinderContext context, Object path, Object directory) {
        PathArgument.checkNoDirectory(directory, "lstat");
        return status(PathArgument.of(context, path, "lstat"), false);
    }

    private static Object status(PathArgument path, boolean followSymlinks) {
        try {
            return FileStatus.of(path.file(), followSymlinks);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw path.error(e);
        }
    }

    @Builtin(value = "fstat(fd)", doc = "Perform a stat system call on the given file descriptor.")
    static Object fstat(CinderContext context, int descriptor) {
        OpenFile open = DescriptorTable.of(context).get(descriptor);
        if (open.file() == null) {
            return open instanceof QueueFile queue && queue.isSocket() ? FileStatus.ofSocket()
                    : FileStatus.ofStream(open.isTerminal());
        }
        try {
            return FileStatus.of(open.file(), true);
        } catch (NoSuchFileException e) {
            return ofDeleted(open);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** A file that is open but has no name any more. */
    private static Object ofDeleted(OpenFile open) {
        try {
            return FileStatus.ofDeleted(open.size());
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @Builtin(value = "access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)",
            doc = "Use the real uid/gid to test for access to a path.\n\n"
                    + "The mode is F_OK for existence, or a combination of R_OK, W_OK and X_OK.")
    static boolean access(CinderContext context, Object path, int mode, Object directory, boolean effective,
            boolean followSymlinks) {
        PathArgument.checkNoDirectory(directory, "access");
        TruffleFile file = PathArgument.of(context, path, "access").file();
        try {
            return file.exists(PathArgument.options(followSymlinks)) && ((mode & 4) == 0 || file.isReadable())
                    && ((mode & 2) == 0 || file.isWritable()) && ((mode & 1) == 0 || file.isExecutable());
        } catch (SecurityException e) {
            return false;
        }
    }

    @Builtin(value = "chmod(path, mode, *, dir_fd=None, follow_symlinks=True)",
            doc = "Change the access permissions of a file.")
    static void chmod(CinderContext context, Object path, int mode, Object directory, boolean followSymlinks) {
        PathArgument.checkNoDirectory(directory, "chmod");
        PathArgument argument = PathArgument.orDescriptor(context, path, "chmod");
        try {
            argument.file().setAttribute(TruffleFile.UNIX_MODE, mode & 07777, PathArgument.options(followSymlinks));
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "fchmod(fd, mode)", doc = "Change the access permissions of the file given by file descriptor fd.")
    static void fchmod(CinderContext context, int descriptor, int mode) {
        chmod(context, (long) descriptor, mode, PNone.NONE, true);
    }

    @Builtin(value = "chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)",
            doc = "Change the owner and group id of path to the numeric uid and gid.")
    static void chown(CinderContext context, Object path, int user, int group, Object directory,
            boolean followSymlinks) {
        PathArgument.checkNoDirectory(directory, "chown");
        PathArgument argument = PathArgument.orDescriptor(context, path, "chown");
        LinkOption[] options = PathArgument.options(followSymlinks);
        try {
            if (user != -1) {
                argument.file().setAttribute(TruffleFile.UNIX_UID, user, options);
            }
            if (group != -1) {
                argument.file().setAttribute(TruffleFile.UNIX_GID, group, options);
            }
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "utime(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)",
            doc = "Set the access and modified time of path: a pair of seconds, of nanoseconds (ns), or now.")
    static void utime(CinderContext context, Object path, Object times, Object nanos, Object directory,
            boolean followSymlinks) {
        PathArgument.checkNoDirectory(directory, "utime");
        PathArgument argument = PathArgument.orDescriptor(context, path, "utime");
        if (times != PNone.NONE && nanos != null) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        FileTime accessed = FileTime.from(Instant.now());
        FileTime modified = accessed;
        if (times != PNone.NONE) {
            PTuple pair = pair(times, "utime: 'times' must be either a tuple of two ints or None");
            accessed = fromSeconds(pair.get(0));
            modified = fromSeconds(pair.get(1));
        } else if (nanos != null) {
            PTuple pair = pair(nanos, "utime: 'ns' must be a tuple of two ints");
            accessed = FileTime.from(Index.toLong(pair.get(0)), TimeUnit.NANOSECONDS);
            modified = FileTime.from(Index.toLong(pair.get(1)), TimeUnit.NANOSECONDS);
        }
        LinkOption[] options = PathArgument.options(followSymlinks);
        try {
            argument.file().setLastModifiedTime(modified, options);
            argument.file().setLastAccessTime(accessed, options);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw argument.error(e);
        }
    }

    private static PTuple pair(Object value, String message) {
        if (value instanceof PTuple tuple && tuple.length() == 2) {
            return tuple;
        }
        throw Errors.typeError(message);
    }

    private static FileTime fromSeconds(Object seconds) {
        if (AnyFloat.is(seconds)) {
            double value = AnyFloat.value(seconds);
            long whole = (long) Math.floor(value);
            return FileTime.from(Instant.ofEpochSecond(whole, (long) ((value - whole) * 1e9)));
        }
        return FileTime.from(Index.toLong(seconds), TimeUnit.SECONDS);
    }
}
