// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import static org.cinder.library.sre.Opcodes.*;

/** Operations that match exactly one character. */
final class CharacterMatch {
    private CharacterMatch() {}

    /** Whether the operation at {@code pc} takes the character. */
    static boolean matches(int[] code, int pc, int c) {
        return switch (code[pc]) {
            case ANY -> c != '\n';
            case ANY_ALL -> true;
            case LITERAL -> c == code[pc + 1];
            case NOT_LITERAL -> c != code[pc + 1];
            case LITERAL_IGNORE, LITERAL_LOC_IGNORE -> CharacterClasses.asciiLower(c) == code[pc + 1];
            case NOT_LITERAL_IGNORE, NOT_LITERAL_LOC_IGNORE -> CharacterClasses.asciiLower(c) != code[pc + 1];
            case LITERAL_UNI_IGNORE -> CharacterClasses.lower(c) == code[pc + 1];
            case NOT_LITERAL_UNI_IGNORE -> CharacterClasses.lower(c) != code[pc + 1];
            case CATEGORY -> category(code[pc + 1], c);
            case IN -> inSet(code, pc + 2, c);
            case IN_IGNORE, IN_LOC_IGNORE -> inSet(code, pc + 2, CharacterClasses.asciiLower(c));
            case IN_UNI_IGNORE -> inSet(code, pc + 2, CharacterClasses.lower(c));
            default -> throw new IllegalArgumentException("pattern operation " + code[pc]);
        };
    }

    /** Number of code words of the operation. */
    static int length(int[] code, int pc) {
        return switch (code[pc]) {
            case ANY, ANY_ALL -> 1;
            case IN, IN_IGNORE, IN_LOC_IGNORE, IN_UNI_IGNORE -> 1 + code[pc + 1];
            default -> 2;
        };
    }

    /** The character under the case rule of a group reference. */
    static int fold(int operation, int c) {
        return switch (operation) {
            case GROUPREF_IGNORE, GROUPREF_LOC_IGNORE -> CharacterClasses.asciiLower(c);
            case GROUPREF_UNI_IGNORE -> CharacterClasses.lower(c);
            default -> c;
        };
    }

    private static boolean inSet(int[] code, int start, int c) {
        boolean positive = true;
        int pc = start;
        while (true) {
            switch (code[pc]) {
                case FAILURE -> {
                    return !positive;
                }
                case NEGATE -> {
                    positive = !positive;
                    pc++;
                }
                case LITERAL -> {
                    if (c == code[pc + 1]) {
                        return positive;
                    }
                    pc += 2;
                }
                case CATEGORY -> {
                    if (category(code[pc + 1], c)) {
                        return positive;
                    }
                    pc += 2;
                }
                case RANGE -> {
                    if (code[pc + 1] <= c && c <= code[pc + 2]) {
                        return positive;
                    }
                    pc += 3;
                }
                case RANGE_UNI_IGNORE -> {
                    int upper = CharacterClasses.upper(c);
                    if (code[pc + 1] <= c && c <= code[pc + 2] || code[pc + 1] <= upper && upper <= code[pc + 2]) {
                        return positive;
                    }
                    pc += 3;
                }
                case CHARSET -> {
                    if (c < 256 && (code[pc + 1 + (c >> 5)] >>> (c & 31) & 1) != 0) {
                        return positive;
                    }
                    pc += 9;
                }
                case BIGCHARSET -> {
                    if (c < 65536 && inBlocks(code, pc, c)) {
                        return positive;
                    }
                    pc += 2 + 64 + code[pc + 1] * 8;
                }
                default -> throw new IllegalArgumentException("set operation " + code[pc]);
            }
        }
    }

    private static boolean inBlocks(int[] code, int pc, int c) {
        int high = c >> 8;
        int block = code[pc + 2 + (high >> 2)] >>> ((high & 3) * 8) & 0xff;
        int word = code[pc + 2 + 64 + block * 8 + ((c & 255) >> 5)];
        return (word >>> (c & 31) & 1) != 0;
    }

    /** The order of {@code re._constants.CHCODES}; odd numbers negate. */
    private static boolean category(int kind, int c) {
        boolean member = switch (kind & ~1) {
            case 0 -> CharacterClasses.asciiDigit(c);
            case 2 -> CharacterClasses.asciiSpace(c);
            case 4, 8 -> CharacterClasses.asciiWord(c);
            case 6 -> CharacterClasses.lineBreak(c);
            case 10 -> CharacterClasses.digit(c);
            case 12 -> CharacterClasses.space(c);
            case 14 -> CharacterClasses.word(c);
            case 16 -> CharacterClasses.unicodeLineBreak(c);
            default -> throw new IllegalArgumentException("category " + kind);
        };
        return member == ((kind & 1) == 0);
    }
}
