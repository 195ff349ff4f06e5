// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.stat;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.str.Text;

/** The functions of {@code _stat}: what the bits of a file mode mean. */
@Builtins(module = "_stat")
public final class StatFunctions {
    private static final long TYPE = 0xF000;
    private static final long SOCKET = 0xC000;
    private static final long LINK = 0xA000;
    private static final long REGULAR = 0x8000;
    private static final long BLOCK = 0x6000;
    private static final long DIRECTORY = 0x4000;
    private static final long CHARACTER = 0x2000;
    private static final long FIFO = 0x1000;

    private StatFunctions() {}

    @Builtin(value = "S_IFMT(mode, /)", hideSignature = true,
            doc = "Return the portion of the file's mode that describes the file type.")
    static long type(long mode) {
        return mode & TYPE;
    }

    @Builtin(value = "S_IMODE(mode, /)", hideSignature = true,
            doc = "Return the portion of the file's mode that can be set by os.chmod().")
    static long mode(long mode) {
        return mode & 07777;
    }

    @Builtin(value = "S_ISDIR(mode, /)", hideSignature = true, doc = "Return True if mode is from a directory.")
    static boolean isDirectory(long mode) {
        return (mode & TYPE) == DIRECTORY;
    }

    @Builtin(value = "S_ISREG(mode, /)", hideSignature = true, doc = "Return True if mode is from a regular file.")
    static boolean isRegular(long mode) {
        return (mode & TYPE) == REGULAR;
    }

    @Builtin(value = "S_ISLNK(mode, /)", hideSignature = true, doc = "Return True if mode is from a symbolic link.")
    static boolean isLink(long mode) {
        return (mode & TYPE) == LINK;
    }

    @Builtin(value = "S_ISCHR(mode, /)", hideSignature = true,
            doc = "Return True if mode is from a character special device file.")
    static boolean isCharacter(long mode) {
        return (mode & TYPE) == CHARACTER;
    }

    @Builtin(value = "S_ISBLK(mode, /)", hideSignature = true,
            doc = "Return True if mode is from a block special device file.")
    static boolean isBlock(long mode) {
        return (mode & TYPE) == BLOCK;
    }

    @Builtin(value = "S_ISFIFO(mode, /)", hideSignature = true,
            doc = "Return True if mode is from a FIFO (named pipe).")
    static boolean isFifo(long mode) {
        return (mode & TYPE) == FIFO;
    }

    @Builtin(value = "S_ISSOCK(mode, /)", hideSignature = true, doc = "Return True if mode is from a socket.")
    static boolean isSocket(long mode) {
        return (mode & TYPE) == SOCKET;
    }

    @Builtin(value = "S_ISDOOR(mode, /)", hideSignature = true, doc = "Return True if mode is from a door.",
            aliases = {"S_ISPORT", "S_ISWHT"})
    static boolean isOther(long mode) {
        return false;
    }

    @Builtin(value = "filemode(mode, /)", hideSignature = true,
            doc = "Convert a file's mode to a string of the form '-rwxrwxrwx'")
    static Object filemode(long mode) {
        StringBuilder out = new StringBuilder(10);
        long type = mode & TYPE;
        out.append(type == DIRECTORY ? 'd' : type == LINK ? 'l' : type == REGULAR ? '-' : type == CHARACTER ? 'c'
                : type == BLOCK ? 'b' : type == FIFO ? 'p' : type == SOCKET ? 's' : '?');
        int[] special = {04000, 02000, 01000};
        for (int group = 0; group < 3; group++) {
            int shift = 6 - 3 * group;
            out.append((mode >> shift & 4) != 0 ? 'r' : '-');
            out.append((mode >> shift & 2) != 0 ? 'w' : '-');
            boolean executable = (mode >> shift & 1) != 0;
            char marked = group == 2 ? 't' : 's';
            boolean isSpecial = (mode & special[group]) != 0;
            out.append(isSpecial ? executable ? marked : Character.toUpperCase(marked) : executable ? 'x' : '-');
        }
        return Text.of(out.toString());
    }
}
