// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.OpenFile;
import org.cinder.library.descriptor.OpenFlags;
import org.cinder.library.descriptor.PipeMonitor;
import org.cinder.library.descriptor.QueueFile;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;

/** Functions on file descriptors. */
@Builtins(module = "posix")
public final class DescriptorFunctions {
    private static final int NON_BLOCKING = 04000;

    private DescriptorFunctions() {}

    private static OpenFile file(CinderContext context, int descriptor) {
        return DescriptorTable.of(context).get(descriptor);
    }

    @Builtin(value = "open(path, flags, mode=511, *, dir_fd=None)",
            doc = "Open a file for low level IO.  Returns a file descriptor (integer).")
    static long open(CinderContext context, Object path, int flags, int mode, Object directory) {
        PathArgument.checkNoDirectory(directory, "open");
        PathArgument argument = PathArgument.of(context, path, "open");
        boolean directoryOnly = (flags & OpenFlags.DIRECTORY) != 0;
        if (directoryOnly && argument.file().exists() && !argument.file().isDirectory()) {
            throw OsErrors.of(ErrorNumbers.ENOTDIR, path);
        }
        boolean creates = (flags & OpenFlags.CREATE) != 0 && !argument.file().exists();
        int descriptor = DescriptorTable.of(context).add(OpenFlags.open(argument.file(), flags, path));
        if (creates && (mode & 0777) != 0777) {
            restrict(argument, mode);
        }
        return descriptor;
    }

    private static void restrict(PathArgument path, int mode) {
        try {
            int current = path.file().getAttribute(TruffleFile.UNIX_MODE);
            path.file().setAttribute(TruffleFile.UNIX_MODE, current & mode & 07777);
        } catch (IOException | UnsupportedOperationException e) {
            throw path.error(e);
        }
    }

    @Builtin(value = "close(fd)", doc = "Close a file descriptor.")
    static void close(CinderContext context, int descriptor) {
        DescriptorTable.of(context).close(descriptor);
    }

    @Builtin(value = "closerange(fd_low, fd_high, /)",
            doc = "Closes all file descriptors in [fd_low, fd_high), ignoring errors.")
    static void closerange(CinderContext context, int low, int high) {
        for (int i = Math.max(low, 0); i < high; i++) {
            if (DescriptorTable.of(context).find(i) != null) {
                DescriptorTable.of(context).close(i);
            } else if (i > 4096) {
                return;
            }
        }
    }

    @Builtin(value = "read(fd, length, /)", doc = "Read from a file descriptor.  Returns a bytes object.")
    static Object read(CinderContext context, int descriptor, long length) {
        if (length < 0) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        byte[] buffer = new byte[(int) Math.min(length, 1 << 30)];
        try {
            int count = Math.max(0, file(context, descriptor).read(buffer, 0, buffer.length));
            return new PBytes(count == buffer.length ? buffer : Arrays.copyOf(buffer, count));
        } catch (IOException | RuntimeException e) {
            throw error(e);
        }
    }

    @Builtin(value = "write(fd, data, /)", doc = "Write a bytes object to a file descriptor.")
    static long write(CinderContext context, int descriptor, Object data) {
        byte[] bytes = ByteArrays.of(data);
        try {
            return file(context, descriptor).write(bytes, 0, bytes.length);
        } catch (IOException | RuntimeException e) {
            throw error(e);
        }
    }

    private static RuntimeException error(Exception e) {
        return e instanceof PException guest ? guest : OsErrors.of(e, null);
    }

    @Builtin(value = "lseek(fd, position, whence, /)",
            doc = "Set the position of a file descriptor.  Return the new position.")
    static long lseek(CinderContext context, int descriptor, long position, int whence) {
        OpenFile file = file(context, descriptor);
        if (!file.isSeekable()) {
            throw OsErrors.of(ErrorNumbers.ESPIPE, null);
        }
        if (whence < 0 || whence > 2) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        try {
            return file.seek(position, whence);
        } catch (IOException e) {
            throw error(e);
        }
    }

    @Builtin(value = "ftruncate(fd, length, /)",
            doc = "Truncate a file, specified by file descriptor, to a specific length.")
    static void ftruncate(CinderContext context, int descriptor, long length) {
        try {
            file(context, descriptor).truncate(length);
        } catch (IOException | RuntimeException e) {
            throw error(e);
        }
    }

    @Builtin(value = "fsync(fd)", doc = "Force write of fd to disk.", aliases = "fdatasync")
    static void fsync(CinderContext context, int descriptor) {
        try {
            file(context, descriptor).synchronize();
        } catch (IOException e) {
            throw error(e);
        }
    }

    @Builtin(value = "isatty(fd, /)", doc = "Return True if the fd is connected to a terminal.")
    static boolean isatty(CinderContext context, int descriptor) {
        OpenFile file = DescriptorTable.of(context).find(descriptor);
        return file != null && file.isTerminal();
    }

    @Builtin(value = "dup(fd, /)", doc = "Return a duplicate of a file descriptor.")
    static long dup(CinderContext context, int descriptor) {
        return DescriptorTable.of(context).add(file(context, descriptor));
    }

    @Builtin(value = "dup2(fd, fd2, inheritable=True)", doc = "Duplicate file descriptor.")
    static long dup2(CinderContext context, int source, int target, boolean inheritable) {
        DescriptorTable.of(context).duplicate(source, target);
        return target;
    }

    @Builtin(value = "pipe()", doc = "Create a pipe.\n\nReturns a tuple of two file descriptors: (read_fd, write_fd)")
    static Object pipe(CinderContext context) {
        return both(context, QueueFile.pipe(PipeMonitor.of(context)));
    }

    @Builtin(value = "pipe2(flags, /)", doc = "Create a pipe with flags set atomically.")
    static Object pipe2(CinderContext context, int flags) {
        QueueFile[] ends = QueueFile.pipe(PipeMonitor.of(context));
        ends[0].setBlocking((flags & NON_BLOCKING) == 0);
        ends[1].setBlocking((flags & NON_BLOCKING) == 0);
        return both(context, ends);
    }

    @Builtin(value = "_socketpair()", doc = "Create a pair of connected descriptors, for the module _socket.")
    static Object socketpair(CinderContext context) {
        return both(context, QueueFile.pair(PipeMonitor.of(context)));
    }

    private static Object both(CinderContext context, QueueFile[] ends) {
        DescriptorTable table = DescriptorTable.of(context);
        return PTuple.of((long) table.add(ends[0]), (long) table.add(ends[1]));
    }

    @Builtin(value = "_shutdown(fd, reading, writing, /)", doc = "Ends directions of a connection.")
    static void shutdown(CinderContext context, int descriptor, boolean reading, boolean writing) {
        if (file(context, descriptor) instanceof QueueFile connection) {
            connection.shutDown(reading, writing);
        }
    }

    @Builtin(value = "get_inheritable(fd, /)", doc = "Get the close-on-exe flag of the specified file descriptor.")
    static boolean getInheritable(CinderContext context, int descriptor) {
        file(context, descriptor);
        return descriptor <= 2;
    }

    @Builtin(value = "set_inheritable(fd, inheritable, /)",
            doc = "Set the inheritable flag of the specified file descriptor.")
    static void setInheritable(CinderContext context, int descriptor, boolean inheritable) {
        file(context, descriptor);
    }

    @Builtin(value = "get_blocking(fd, /)", doc = "Get the blocking mode of the file descriptor.")
    static boolean getBlocking(CinderContext context, int descriptor) {
        return file(context, descriptor).isBlocking();
    }

    @Builtin(value = "set_blocking(fd, blocking, /)", doc = "Set the blocking mode of the specified file descriptor.")
    static void setBlocking(CinderContext context, int descriptor, boolean blocking) {
        file(context, descriptor).setBlocking(blocking);
    }

    @Builtin(value = "device_encoding(fd)",
            doc = "Return a string describing the encoding of a terminal's file descriptor; None if it is no terminal.")
    static Object deviceEncoding(CinderContext context, int descriptor) {
        return isatty(context, descriptor) ? Text.of("UTF-8") : PNone.NONE;
    }

    @Builtin(value = "get_terminal_size(fd=<unrepresentable>, /)",
            doc = "Return the size of the terminal window as (columns, lines).")
    static Object getTerminalSize(CinderContext context, Object descriptor) {
        int number = descriptor == null ? 1 : Index.toInt(descriptor);
        if (!file(context, number).isTerminal()) {
            throw OsErrors.of(25, null);
        }
        java.util.Map<String, String> environment = context.env().getEnvironment();
        try {
            return PosixTypes.TERMINAL_SIZE.make(Long.parseLong(environment.getOrDefault("COLUMNS", "80")),
                    Long.parseLong(environment.getOrDefault("LINES", "24")));
        } catch (NumberFormatException e) {
            return PosixTypes.TERMINAL_SIZE.make(80L, 24L);
        }
    }
}
