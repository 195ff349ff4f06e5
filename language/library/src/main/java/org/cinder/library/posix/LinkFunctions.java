// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import java.io.IOException;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.str.Text;

/** Links. */
@Builtins(module = "posix")
public final class LinkFunctions {
    private LinkFunctions() {}

    @Builtin(value = "symlink(src, dst, target_is_directory=False, *, dir_fd=None)",
            doc = "Create a symbolic link pointing to src named dst.")
    static void symlink(CinderContext context, Object source, Object target, boolean isDirectory, Object directory) {
        PathArgument.checkNoDirectory(directory, "symlink");
        PathArgument from = PathArgument.of(context, source, "symlink");
        PathArgument to = PathArgument.of(context, target, "symlink");
        try {
            to.file().createSymbolicLink(from.file());
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, source, target);
        }
    }

    @Builtin(value = "link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)",
            doc = "Create a hard link to a file.")
    static void link(CinderContext context, Object source, Object target, Object sourceDirectory,
            Object targetDirectory,
            boolean followSymlinks) {
        PathArgument from = PathArgument.of(context, source, "link");
        PathArgument to = PathArgument.of(context, target, "link");
        try {
            to.file().createLink(from.file());
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, source, target);
        }
    }

    @Builtin(value = "readlink(path, *, dir_fd=None)",
            doc = "Return a string representing the path to which the symbolic link points.")
    static Object readlink(CinderContext context, Object path, Object directory) {
        PathArgument.checkNoDirectory(directory, "readlink");
        PathArgument argument = PathArgument.of(context, path, "readlink");
        try {
            String target = argument.file().readSymbolicLink().getPath();
            return FileNames.resolve(path, "readlink", false) instanceof PBytes ? PosixModule.bytes(target)
                    : Text.of(target);
        } catch (java.nio.file.NotLinkException e) {
            throw OsErrors.of(ErrorNumbers.EINVAL, path);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw argument.error(e);
        }
    }
}
