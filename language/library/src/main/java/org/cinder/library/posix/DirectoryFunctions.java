// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.Collection;
import java.nio.file.LinkOption;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;

/** Functions about directories. */
@Builtins(module = "posix")
public final class DirectoryFunctions {
    private DirectoryFunctions() {}

    @Builtin(value = "listdir(path=None)",
            doc = "Return a list containing the names of the files in the directory.\n\n"
                    + "The list is in arbitrary order and has no '.' and '..'; names are bytes if the path is bytes.")
    static Object listdir(CinderContext context, Object path) {
        Object name = path == PNone.NONE ? Text.of(".") : path;
        PathArgument argument = PathArgument.orDescriptor(context, name, "listdir");
        boolean asBytes = FileNames.resolve(name, "listdir", true) instanceof PBytes;
        PList result = new PList();
        for (TruffleFile entry : list(argument)) {
            result.append(asBytes ? PosixModule.bytes(entry.getName()) : Text.of(entry.getName()));
        }
        return result;
    }

    private static Collection<TruffleFile> list(PathArgument argument) {
        try {
            if (argument.file().exists() && !argument.file().isDirectory()) {
                throw OsErrors.of(ErrorNumbers.ENOTDIR, argument.shown());
            }
            return argument.file().list();
        } catch (IOException | SecurityException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "scandir(path=None)",
            doc = "Return an iterator of DirEntry objects for given path, which may be a descriptor.")
    static Object scandir(CinderContext context, Object path) {
        Object name = path == PNone.NONE ? Text.of(".") : path;
        PathArgument argument = PathArgument.orDescriptor(context, name, "scandir");
        Object resolved = FileNames.resolve(name, "scandir", true);
        return new ScandirIterator(list(argument).iterator(), resolved);
    }

    @Builtin(value = "mkdir(path, mode=511, *, dir_fd=None)", doc = "Create a directory.")
    static void mkdir(CinderContext context, Object path, int mode, Object directory) {
        PathArgument.checkNoDirectory(directory, "mkdir");
        PathArgument argument = PathArgument.of(context, path, "mkdir");
        try {
            argument.file().createDirectory();
            if (mode != 0777) {
                int current = argument.file().getAttribute(TruffleFile.UNIX_MODE);
                argument.file().setAttribute(TruffleFile.UNIX_MODE, current & mode);
            }
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "rmdir(path, *, dir_fd=None)", doc = "Remove a directory.")
    static void rmdir(CinderContext context, Object path, Object directory) {
        PathArgument.checkNoDirectory(directory, "rmdir");
        PathArgument argument = PathArgument.of(context, path, "rmdir");
        try {
            if (argument.file().exists(LinkOption.NOFOLLOW_LINKS)
                    && !argument.file().isDirectory(LinkOption.NOFOLLOW_LINKS)) {
                throw OsErrors.of(ErrorNumbers.ENOTDIR, path);
            }
            argument.file().delete();
        } catch (IOException | SecurityException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "chdir(path)", doc = "Change the current working directory to the specified path.")
    static void chdir(CinderContext context, Object path) {
        PathArgument argument = PathArgument.orDescriptor(context, path, "chdir");
        TruffleFile file = argument.file();
        if (!file.exists()) {
            throw OsErrors.of(ErrorNumbers.ENOENT, path);
        }
        if (!file.isDirectory()) {
            throw OsErrors.of(ErrorNumbers.ENOTDIR, path);
        }
        try {
            context.env().setCurrentWorkingDirectory(file.getAbsoluteFile().normalize());
        } catch (SecurityException | IllegalArgumentException | UnsupportedOperationException e) {
            throw argument.error(e);
        }
    }

    @Builtin(value = "getcwd()", doc = "Return a unicode string representing the current working directory.")
    static Object getcwd(CinderContext context) {
        return Text.of(current(context));
    }

    @Builtin(value = "getcwdb()", doc = "Return a bytes string representing the current working directory.")
    static Object getcwdb(CinderContext context) {
        return PosixModule.bytes(current(context));
    }

    private static String current(CinderContext context) {
        try {
            return context.env().getCurrentWorkingDirectory().getPath();
        } catch (SecurityException e) {
            throw OsErrors.of(e, null);
        }
    }
}
