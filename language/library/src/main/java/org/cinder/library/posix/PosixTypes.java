// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import org.cinder.library.structseq.StructSequence;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** The classes of {@code posix}. */
final class PosixTypes {
    static final StructSequence STAT_RESULT = StructSequence.partlyHidden("os.stat_result",
            "stat_result: Result from stat, fstat, or lstat.\n\nThe first ten items are a tuple; times with fractions "
                    + "and "
                    + "more are attributes.", 10, "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid",
                            "st_size", null,
            null, null, "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize",
            "st_blocks", "st_rdev");
    static final StructSequence STATVFS_RESULT = StructSequence.partlyHidden("os.statvfs_result",
            "statvfs_result: Result from statvfs or fstatvfs.", 10, "f_bsize", "f_frsize", "f_blocks", "f_bfree",
                    "f_bavail",
            "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax", "f_fsid");
    static final StructSequence TERMINAL_SIZE = StructSequence.of("os.terminal_size",
            "A tuple of (columns, lines) for holding terminal window size", "columns", "lines");
    static final StructSequence TIMES_RESULT = StructSequence.of("posix.times_result",
            "times_result: Result from os.times().", "user", "system", "children_user", "children_system", "elapsed");
    static final StructSequence UNAME_RESULT = StructSequence.of("posix.uname_result",
            "uname_result: Result from os.uname().", "sysname", "nodename", "release", "version", "machine");
    private static final PosixTypeTables TABLES = new PosixTypeTables();
    static final PythonClass DIR_ENTRY = BuiltinTypes.define("posix.DirEntry", BuiltinTypes.OBJECT, PDirEntry.class, 0,
            TABLES);
    static final PythonClass SCANDIR_ITERATOR = BuiltinTypes.define("posix.ScandirIterator", BuiltinTypes.OBJECT,
            ScandirIterator.class, 0, TABLES);

    private PosixTypes() {}
}
