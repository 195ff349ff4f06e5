// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.tokenize;

import org.cinder.parser.token.TokenKind;

/** The numbers that module token gives to the kinds of tokens. */
final class TokenNumbers {
    static final int ENDMARKER = 0;
    static final int NAME = 1;
    static final int NUMBER = 2;
    static final int STRING = 3;
    static final int NEWLINE = 4;
    static final int INDENT = 5;
    static final int DEDENT = 6;
    static final int OP = 55;
    static final int FSTRING_START = 61;
    static final int FSTRING_MIDDLE = 62;
    static final int FSTRING_END = 63;
    static final int COMMENT = 64;
    static final int NL = 65;
    private static final int ERRORTOKEN = 66;
    private static final String[] OPERATORS =
            {"(", ")", "[", "]", ":", ",", ";", "+", "-", "*", "/", "|", "&", "<", ">",
        "=", ".", "%", "{", "}", "==", "!=", "<=", ">=", "~", "^", "<<", ">>", "**", "+=", "-=", "*=", "/=", "%=",
                "&=", "|=",
        "^=", "<<=", ">>=", "**=", "//", "//=", "@", "@=", "->", "...", ":=", "!"};
    private static final int FIRST_OPERATOR = 7;

    private TokenNumbers() {}

    static int of(int kind, String text, boolean generalOperators) {
        if (TokenKind.isName(kind) || kind >= TokenKind.FIRST_KEYWORD) {
            return NAME;
        }
        return switch (kind) {
            case TokenKind.NUMBER -> NUMBER;
            case TokenKind.STRING -> STRING;
            case TokenKind.FSTRING_START -> FSTRING_START;
            case TokenKind.FSTRING_MIDDLE -> FSTRING_MIDDLE;
            case TokenKind.FSTRING_END -> FSTRING_END;
            default -> generalOperators ? OP : exact(text);
        };
    }

    private static int exact(String text) {
        for (int i = 0; i < OPERATORS.length; i++) {
            if (OPERATORS[i].equals(text)) {
                return FIRST_OPERATOR + i;
            }
        }
        return ERRORTOKEN;
    }
}
