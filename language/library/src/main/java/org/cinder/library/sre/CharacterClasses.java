// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

/** Character properties as patterns see them. */
final class CharacterClasses {
    private CharacterClasses() {}

    static int lower(int c) {
        return Character.toLowerCase(c);
    }

    static int upper(int c) {
        return Character.toUpperCase(c);
    }

    static int asciiLower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    static boolean asciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean digit(int c) {
        return c < 128 ? asciiDigit(c) : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    static boolean asciiSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean space(int c) {
        return asciiSpace(c) || c >= 0x1c && c <= 0x1f || c == 0x85 || c == 0xa0
                || c >= 0x1680 && (Character.isSpaceChar(c) || c == 0x2028 || c == 0x2029);
    }

    static boolean asciiWord(int c) {
        return c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    static boolean word(int c) {
        if (c < 128) {
            return asciiWord(c);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    static boolean lineBreak(int c) {
        return c == '\n';
    }

    static boolean unicodeLineBreak(int c) {
        return c >= '\n' && c <= '\r' || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
