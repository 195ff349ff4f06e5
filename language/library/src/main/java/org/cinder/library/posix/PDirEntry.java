// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PythonObject;

/** An {@code os.DirEntry}: a name found by scandir, with what is known about the file without asking again. */
final class PDirEntry extends PythonObject {
    private final TruffleFile file;
    private final Object name;
    private final Object path;
    private Object status;
    private Object linkStatus;

    PDirEntry(TruffleFile file, Object name, Object path) {
        super(PosixTypes.DIR_ENTRY.instanceShape());
        this.file = file;
        this.name = name;
        this.path = path;
    }

    TruffleFile file() {
        return file;
    }

    Object name() {
        return name;
    }

    Object path() {
        return path;
    }

    /** The stat result, asked for once. */
    Object status(boolean followSymlinks) {
        Object known = followSymlinks ? status : linkStatus;
        if (known != null) {
            return known;
        }
        try {
            known = FileStatus.of(file, followSymlinks);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            throw OsErrors.of(e, path);
        }
        if (followSymlinks) {
            status = known;
        } else {
            linkStatus = known;
        }
        return known;
    }
}
