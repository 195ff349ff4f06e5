// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.errno;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;

/** Makes OSErrors out of what Java's file system calls throw. */
public final class OsErrors {
    private OsErrors() {}

    /** The OSError for an error number with its standard text; the file name may be null. */
    public static PException of(int number, Object fileName) {
        return Errors.osError(number, ErrorNumbers.message(number), fileName);
    }

    /** The OSError that says the same as the Java exception; the file name may be null. */
    public static PException of(Exception e, Object fileName) {
        return of(number(e), fileName);
    }

    /** The OSError of an operation with two files, such as rename. */
    public static PException of(Exception e, Object fileName, Object second) {
        PException error = of(e, fileName);
        error.exception().details()[3] = second;
        return error;
    }

    /** The {@code errno} value that fits. */
    public static int number(Exception e) {
        return switch (e) {
            case NoSuchFileException x -> ErrorNumbers.ENOENT;
            case FileAlreadyExistsException x -> ErrorNumbers.EEXIST;
            case DirectoryNotEmptyException x -> ErrorNumbers.ENOTEMPTY;
            case NotDirectoryException x -> ErrorNumbers.ENOTDIR;
            case AccessDeniedException x -> ErrorNumbers.EACCES;
            case FileSystemLoopException x -> ErrorNumbers.ELOOP;
            case SecurityException x -> ErrorNumbers.EPERM;
            case UnsupportedOperationException x -> ErrorNumbers.EOPNOTSUPP;
            case java.nio.channels.ClosedChannelException x -> ErrorNumbers.EBADF;
            case java.nio.channels.NonReadableChannelException x -> ErrorNumbers.EBADF;
            case java.nio.channels.NonWritableChannelException x -> ErrorNumbers.EBADF;
            case FileSystemException x -> x.getReason() == null ? ErrorNumbers.EIO
                    : ErrorNumbers.ofMessage(x.getReason());
            case IllegalArgumentException x -> ErrorNumbers.EINVAL;
            default -> e.getMessage() == null ? ErrorNumbers.EIO : ErrorNumbers.ofMessage(e.getMessage());
        };
    }
}
