// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.OpenFile;
import org.cinder.library.descriptor.OpenFlags;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;

/** Removing, renaming and truncating files. */
@Builtins(module = "posix")
public final class FileFunctions {
    private FileFunctions() {}

    @Builtin(value = "remove(path, *, dir_fd=None)", doc = "Remove a file (same as unlink()).")
    static void remove(CinderContext context, Object path, Object directory) {
        delete(context, path, directory, "remove");
    }

    @Builtin(value = "unlink(path, *, dir_fd=None)", doc = "Remove a file (same as remove()).")
    static void unlink(CinderContext context, Object path, Object directory) {
        delete(context, path, directory, "unlink");
    }

    private static void delete(CinderContext context, Object path, Object directory, String function) {
        PathArgument.checkNoDirectory(directory, function);
        PathArgument argument = PathArgument.of(context, path, function);
        try {
            if (argument.file().isDirectory(LinkOption.NOFOLLOW_LINKS)) {
                throw OsErrors.of(ErrorNumbers.EISDIR, path);
            }
            argument.file().delete();
        } catch (IOException | SecurityException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", doc = "Rename a file or directory.")
    static void rename(CinderContext context, Object source, Object target, Object sourceDirectory,
            Object targetDirectory) {
        move(context, source, target, "rename");
    }

    @Builtin(value = "replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
            doc = "Rename a file or directory, overwriting the destination.")
    static void replace(CinderContext context, Object source, Object target, Object sourceDirectory,
            Object targetDirectory) {
        move(context, source, target, "replace");
    }

    private static void move(CinderContext context, Object source, Object target, String function) {
        PathArgument from = PathArgument.of(context, source, function);
        PathArgument to = PathArgument.of(context, target, function);
        try {
            from.file().move(to.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, source, target);
        }
    }

    @Builtin(value = "truncate(path, length)", doc = "Truncate a file, specified by path, to a specific length.")
    static void truncate(CinderContext context, Object path, long length) {
        PathArgument argument = PathArgument.orDescriptor(context, path, "truncate");
        OpenFile open = OpenFlags.open(argument.file(), OpenFlags.WRITE_ONLY, path);
        DescriptorTable table = DescriptorTable.of(context);
        int descriptor = table.add(open);
        try {
            open.truncate(length);
        } catch (IOException e) {
            throw argument.error(e);
        } finally {
            table.close(descriptor);
        }
    }

    @Builtin(value = "mkfifo(path, mode=438, *, dir_fd=None)", doc = "Create a \"fifo\" (a POSIX named pipe).")
    static void mkfifo(Object path, int mode, Object directory) {
        throw OsErrors.of(ErrorNumbers.ENOSYS, path);
    }
}
