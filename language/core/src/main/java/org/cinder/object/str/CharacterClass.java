// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import org.cinder.parser.token.Identifiers;

/** What kind of character a code point is, by Unicode 15.0, for the {@code is…} methods of str and for {@code repr}. */
public final class CharacterClass {
    private static final String IGNORED_PUNCTUATION =
            "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    private CharacterClass() {}

    /** The general category as a constant of {@link Character}. */
    public static int category(int c) {
        return CharacterTables.isLater(c) ? Character.UNASSIGNED : Character.getType(c);
    }

    public static boolean isSpace(int c) {
        if (c < 128) {
            return c == ' ' || 9 <= c && c <= 13 || 0x1c <= c && c <= 0x1f;
        }
        return c == 0x85 || c == 0xa0 || c == 0x1680 || 0x2000 <= c && c <= 0x200a || c == 0x2028 || c == 0x2029
                || c == 0x202f || c == 0x205f || c == 0x3000;
    }

    /** Whether {@code splitlines} ends a line there. */
    public static boolean isLineBreak(int c) {
        return 10 <= c && c <= 13 || 0x1c <= c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    public static boolean isAlpha(int c) {
        if (c < 128) {
            return 'a' <= (c | 0x20) && (c | 0x20) <= 'z';
        }
        return Character.isLetter(c) && !CharacterTables.isLater(c);
    }

    /** The value of a decimal digit, or -1. */
    public static int decimal(int c) {
        if (c < 128) {
            return '0' <= c && c <= '9' ? c - '0' : -1;
        }
        boolean decimal = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && !CharacterTables.isLater(c);
        return decimal ? Character.digit(c, 10) : -1;
    }

    public static boolean isDecimal(int c) {
        return decimal(c) >= 0;
    }

    public static boolean isDigit(int c) {
        return isDecimal(c) || c >= 128 && CharacterTables.isNonDecimalDigit(c);
    }

    public static boolean isNumeric(int c) {
        if (c < 128) {
            return isDecimal(c);
        }
        return switch (category(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            case Character.OTHER_LETTER -> CharacterTables.isNumberIdeograph(c);
            default -> false;
        };
    }

    public static boolean isAlphanumeric(int c) {
        return isAlpha(c) || isNumeric(c);
    }

    public static boolean isLower(int c) {
        return Character.isLowerCase(c) && !CharacterTables.isLater(c);
    }

    public static boolean isUpper(int c) {
        return Character.isUpperCase(c) && !CharacterTables.isLater(c);
    }

    /** Whether it is a titlecase letter such as Dž. */
    public static boolean isTitle(int c) {
        return c > 255 && Character.isTitleCase(c);
    }

    public static boolean isCased(int c) {
        return isLower(c) || isUpper(c) || isTitle(c);
    }

    /** Whether the rules for case at the end of words overlook the character (Case_Ignorable). */
    static boolean isCaseIgnorable(int c) {
        return switch (category(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> IGNORED_PUNCTUATION.indexOf(c) >= 0;
        };
    }

    /** Whether {@code repr} shows the character as it is. */
    public static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= ' ';
        }
        return switch (category(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether an identifier may begin with it (XID_Start and the underscore). */
    public static boolean isIdentifierStart(int c) {
        return Identifiers.isStart(c) && (c < 128 || !CharacterTables.isLater(c));
    }

    /** Whether an identifier may go on with it (XID_Continue). */
    public static boolean isIdentifierPart(int c) {
        return Identifiers.isPart(c) && (c < 128 || !CharacterTables.isLater(c));
    }
}
