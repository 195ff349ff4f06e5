// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import static org.cinder.parser.token.TokenKind.*;

/** Recognizes operators and delimiters by longest match. */
final class Operators {
    private static final byte[] LENGTHS = new byte[COUNT];

    static {
        java.util.Arrays.fill(LENGTHS, (byte) 1);
        for (int kind : new int[] {
            EQ_EQUAL, NOT_EQUAL, LESS_EQUAL, GREATER_EQUAL, LEFT_SHIFT, RIGHT_SHIFT, DOUBLE_STAR, DOUBLE_SLASH, RARROW,
            COLON_EQUAL, LESS_GREATER, PLUS_EQUAL, MINUS_EQUAL, STAR_EQUAL, SLASH_EQUAL, PERCENT_EQUAL, AMPER_EQUAL,
            VBAR_EQUAL, CIRCUMFLEX_EQUAL, AT_EQUAL
        }) {
            LENGTHS[kind] = 2;
        }
        for (int kind : new int[] {
            ELLIPSIS, LEFT_SHIFT_EQUAL, RIGHT_SHIFT_EQUAL, DOUBLE_STAR_EQUAL, DOUBLE_SLASH_EQUAL
        }) {
            LENGTHS[kind] = 3;
        }
    }

    private Operators() {}

    /** Number of characters of an operator. */
    static int length(int kind) {
        return LENGTHS[kind];
    }

    /** The kind of the operator at a position, UNKNOWN_OPERATOR for a character that is none. */
    static int kind(byte[] b, int i) {
        int next = b[i + 1];
        return switch (b[i]) {
            case '(' -> LPAR;
            case ')' -> RPAR;
            case '[' -> LSQB;
            case ']' -> RSQB;
            case '{' -> LBRACE;
            case '}' -> RBRACE;
            case ',' -> COMMA;
            case ';' -> SEMI;
            case '~' -> TILDE;
            case '=' -> next == '=' ? EQ_EQUAL : EQUAL;
            case ':' -> next == '=' ? COLON_EQUAL : COLON;
            case '!' -> next == '=' ? NOT_EQUAL : EXCLAMATION;
            case '+' -> next == '=' ? PLUS_EQUAL : PLUS;
            case '-' -> next == '=' ? MINUS_EQUAL : next == '>' ? RARROW : MINUS;
            case '%' -> next == '=' ? PERCENT_EQUAL : PERCENT;
            case '&' -> next == '=' ? AMPER_EQUAL : AMPER;
            case '|' -> next == '=' ? VBAR_EQUAL : VBAR;
            case '^' -> next == '=' ? CIRCUMFLEX_EQUAL : CIRCUMFLEX;
            case '@' -> next == '=' ? AT_EQUAL : AT;
            case '*' -> next == '='
                    ? STAR_EQUAL
                    : next == '*' ? b[i + 2] == '=' ? DOUBLE_STAR_EQUAL : DOUBLE_STAR : STAR;
            case '/' -> next == '='
                    ? SLASH_EQUAL
                    : next == '/' ? b[i + 2] == '=' ? DOUBLE_SLASH_EQUAL : DOUBLE_SLASH : SLASH;
            case '<' -> less(next, b[i + 2]);
            case '>' -> greater(next, b[i + 2]);
            default -> UNKNOWN_OPERATOR;
        };
    }

    private static int less(int next, int third) {
        return switch (next) {
            case '=' -> LESS_EQUAL;
            case '>' -> LESS_GREATER;
            case '<' -> third == '=' ? LEFT_SHIFT_EQUAL : LEFT_SHIFT;
            default -> LESS;
        };
    }

    private static int greater(int next, int third) {
        return switch (next) {
            case '=' -> GREATER_EQUAL;
            case '>' -> third == '=' ? RIGHT_SHIFT_EQUAL : RIGHT_SHIFT;
            default -> GREATER;
        };
    }
}
