// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleFile;
import java.nio.file.LinkOption;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.TemporaryFiles;

/** A path argument of a posix function: a file name (str, bytes, PathLike) or a descriptor. */
final class PathArgument {
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    private final TruffleFile file;
    private final Object shown;

    private PathArgument(TruffleFile file, Object shown) {
        this.file = file;
        this.shown = shown;
    }

    /** A file name; TypeError names the function. */
    static PathArgument of(CinderContext context, Object path, String function) {
        TemporaryFiles.write(context);
        Object name = FileNames.resolve(path, function, false);
        return new PathArgument(FileNames.file(context, name, function), path);
    }

    /** A file name or an open descriptor. */
    static PathArgument orDescriptor(CinderContext context, Object path, String function) {
        Object name = FileNames.resolve(path, function, true);
        if (Text.asString(name) != null || name instanceof PBytes) {
            return new PathArgument(FileNames.file(context, name, function), path);
        }
        TruffleFile file = DescriptorTable.of(context).get(Index.toInt(name)).file();
        if (file == null) {
            throw OsErrors.of(ErrorNumbers.ENOTDIR, path);
        }
        return new PathArgument(file, path);
    }

    TruffleFile file() {
        return file;
    }

    /** The argument as it is shown in errors. */
    Object shown() {
        return shown;
    }

    PException error(Exception e) {
        return OsErrors.of(e, shown);
    }

    static LinkOption[] options(boolean followSymlinks) {
        return followSymlinks ? FOLLOW : NO_FOLLOW;
    }

    static void checkNoDirectory(Object descriptor, String function) {
        if (descriptor != PNone.NONE) {
            throw Errors.notImplementedError("%s: dir_fd unavailable on this platform", function);
        }
    }
}
