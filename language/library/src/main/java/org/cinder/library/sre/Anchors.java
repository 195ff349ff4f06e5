// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** Zero-width tests of positions (the order of {@code re._constants.ATCODES}). */
final class Anchors {
    private Anchors() {}

    static boolean holds(int kind, int[] text, int position, int end) {
        return switch (kind) {
            case 0, 2 -> position == 0;
            case 1 -> position == 0 || text[position - 1] == '\n';
            case 3 -> boundary(text, position, end, false);
            case 4 -> !boundary(text, position, end, false) && end > 0;
            case 5 -> position == end || position + 1 == end && text[position] == '\n';
            case 6 -> position == end || text[position] == '\n';
            case 7 -> position == end;
            case 8 -> boundary(text, position, end, false);
            case 9 -> !boundary(text, position, end, false) && end > 0;
            case 10 -> boundary(text, position, end, true);
            case 11 -> !boundary(text, position, end, true) && end > 0;
            default -> throw new IllegalArgumentException("anchor " + kind);
        };
    }

    private static boolean boundary(int[] text, int position, int end, boolean unicode) {
        if (end == 0) {
            return false;
        }
        boolean before = position > 0 && isWord(text[position - 1], unicode);
        boolean after = position < end && isWord(text[position], unicode);
        return before != after;
    }

    private static boolean isWord(int c, boolean unicode) {
        return unicode ? CharacterClasses.word(c) : CharacterClasses.asciiWord(c);
    }
}
