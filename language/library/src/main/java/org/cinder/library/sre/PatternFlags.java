// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** The bits of {@code re.RegexFlag}. */
final class PatternFlags {
    static final int TEMPLATE = 1;
    static final int IGNORECASE = 2;
    static final int LOCALE = 4;
    static final int MULTILINE = 8;
    static final int DOTALL = 16;
    static final int UNICODE = 32;
    static final int VERBOSE = 64;
    static final int DEBUG = 128;
    static final int ASCII = 256;

    private PatternFlags() {}

    /** The letters TRegex knows them by. */
    static String letters(int flags) {
        StringBuilder letters = new StringBuilder();
        add(letters, flags, IGNORECASE, 'i');
        add(letters, flags, LOCALE, 'L');
        add(letters, flags, MULTILINE, 'm');
        add(letters, flags, DOTALL, 's');
        add(letters, flags, UNICODE, 'u');
        add(letters, flags, VERBOSE, 'x');
        add(letters, flags, ASCII, 'a');
        return letters.toString();
    }

    private static void add(StringBuilder letters, int flags, int bit, char letter) {
        if ((flags & bit) != 0) {
            letters.append(letter);
        }
    }
}
