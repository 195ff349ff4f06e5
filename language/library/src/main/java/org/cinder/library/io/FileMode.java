// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.library.descriptor.OpenFlags;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/**
 * A parsed mode of a raw file.
 *
 * @param readable whether it can be read
 * @param writable whether it can be written
 * @param creating whether the file must not exist ({@code x})
 * @param appending whether all writes go to the end ({@code a})
 * @param truncating whether the old content is dropped ({@code w})
 */
record FileMode(boolean readable, boolean writable, boolean creating, boolean appending, boolean truncating) {
    static FileMode parse(String mode) {
        boolean read = false;
        boolean write = false;
        boolean append = false;
        boolean create = false;
        boolean plus = false;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if ("rwxa".indexOf(c) >= 0 && (read || write || append || create) || c == '+' && plus) {
                throw bad();
            }
            switch (c) {
                case 'r' -> read = true;
                case 'w' -> write = true;
                case 'x' -> create = true;
                case 'a' -> append = true;
                case '+' -> plus = true;
                case 'b' -> {
                    // raw files are always binary
                }
                default -> throw Errors.valueError("invalid mode: %s", mode);
            }
        }
        if (!(read || write || append || create)) {
            throw bad();
        }
        return new FileMode(read || plus, !read || plus, create, append, write);
    }

    private static PException bad() {
        return Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
    }

    /** The flags for {@code open(2)}. */
    int flags() {
        int access = readable && writable ? OpenFlags.READ_WRITE : readable ? OpenFlags.READ_ONLY
                : OpenFlags.WRITE_ONLY;
        return access | OpenFlags.CLOSE_ON_EXEC | (creating ? OpenFlags.CREATE | OpenFlags.EXCLUSIVE : 0)
                | (truncating ? OpenFlags.CREATE | OpenFlags.TRUNCATE : 0)
                | (appending ? OpenFlags.CREATE | OpenFlags.APPEND : 0);
    }

    /** The mode as {@code FileIO.mode} shows it. */
    String shown() {
        if (creating) {
            return readable ? "xb+" : "xb";
        }
        if (appending) {
            return readable ? "ab+" : "ab";
        }
        return readable && writable ? "rb+" : readable ? "rb" : "wb";
    }
}
