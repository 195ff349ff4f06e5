// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/**
 * Kinds of tokens as small int constants, because the parser switches on them several times per token. Names come first
 * (hard keywords have kinds of their own, soft keywords are names), then literals, layout, operators and keywords.
 */
public final class TokenKind {
    /** End of the source. */
    public static final int END = 0;
    /** Identifier. */
    public static final int NAME = 1;
    /** The name {@code match}. */
    public static final int SOFT_MATCH = 2;
    /** The name {@code case}. */
    public static final int SOFT_CASE = 3;
    /** The name {@code type}. */
    public static final int SOFT_TYPE = 4;
    /** The name {@code lazy}. */
    public static final int SOFT_LAZY = 5;
    /** The name {@code _}. */
    public static final int SOFT_WILDCARD = 6;
    /** Number literal. */
    public static final int NUMBER = 7;
    /** Str or bytes literal. */
    public static final int STRING = 8;
    /** Prefix and opening quote of an f-string. */
    public static final int FSTRING_START = 9;
    /** Literal text of an f-string. */
    public static final int FSTRING_MIDDLE = 10;
    /** Closing quote of an f-string. */
    public static final int FSTRING_END = 11;
    /** End of a logical line. */
    public static final int NEWLINE = 12;
    /** Deeper indentation. */
    public static final int INDENT = 13;
    /** Shallower indentation. */
    public static final int DEDENT = 14;
    /** The source cannot be tokenized from here on. */
    public static final int ERROR = 15;

    public static final int LPAR = 16; // (
    public static final int RPAR = 17; // )
    public static final int LSQB = 18; // [
    public static final int RSQB = 19; // ]
    public static final int LBRACE = 20; // {
    public static final int RBRACE = 21; // }
    public static final int COLON = 22; // :
    public static final int COMMA = 23; // ,
    public static final int SEMI = 24; // ;
    public static final int PLUS = 25; // +
    public static final int MINUS = 26; // -
    public static final int STAR = 27; // *
    public static final int SLASH = 28; // /
    public static final int VBAR = 29; // |
    public static final int AMPER = 30; // &
    public static final int LESS = 31; // <
    public static final int GREATER = 32; // >
    public static final int EQUAL = 33; // =
    public static final int DOT = 34; // .
    public static final int PERCENT = 35; // %
    public static final int EQ_EQUAL = 36; // ==
    public static final int NOT_EQUAL = 37; // !=
    public static final int LESS_EQUAL = 38; // <=
    public static final int GREATER_EQUAL = 39; // >=
    public static final int TILDE = 40; // ~
    public static final int CIRCUMFLEX = 41; // ^
    public static final int LEFT_SHIFT = 42; // <<
    public static final int RIGHT_SHIFT = 43; // >>
    public static final int DOUBLE_STAR = 44; // **
    public static final int DOUBLE_SLASH = 45; // //
    public static final int AT = 46; // @
    public static final int RARROW = 47; // ->
    public static final int ELLIPSIS = 48; // ...
    public static final int COLON_EQUAL = 49; // :=
    public static final int EXCLAMATION = 50; // !
    public static final int LESS_GREATER = 51; // <>
    public static final int PLUS_EQUAL = 52; // +=
    public static final int MINUS_EQUAL = 53; // -=
    public static final int STAR_EQUAL = 54; // *=
    public static final int SLASH_EQUAL = 55; // /=
    public static final int PERCENT_EQUAL = 56; // %=
    public static final int AMPER_EQUAL = 57; // &=
    public static final int VBAR_EQUAL = 58; // |=
    public static final int CIRCUMFLEX_EQUAL = 59; // ^=
    public static final int LEFT_SHIFT_EQUAL = 60; // <<=
    public static final int RIGHT_SHIFT_EQUAL = 61; // >>=
    public static final int DOUBLE_STAR_EQUAL = 62; // **=
    public static final int DOUBLE_SLASH_EQUAL = 63; // //=
    public static final int AT_EQUAL = 64; // @=
    public static final int UNKNOWN_OPERATOR = 65; // $

    public static final int FALSE = 66;
    public static final int NONE = 67;
    public static final int TRUE = 68;
    public static final int AND = 69;
    public static final int AS = 70;
    public static final int ASSERT = 71;
    public static final int ASYNC = 72;
    public static final int AWAIT = 73;
    public static final int BREAK = 74;
    public static final int CLASS = 75;
    public static final int CONTINUE = 76;
    public static final int DEF = 77;
    public static final int DEL = 78;
    public static final int ELIF = 79;
    public static final int ELSE = 80;
    public static final int EXCEPT = 81;
    public static final int FINALLY = 82;
    public static final int FOR = 83;
    public static final int FROM = 84;
    public static final int GLOBAL = 85;
    public static final int IF = 86;
    public static final int IMPORT = 87;
    public static final int IN = 88;
    public static final int IS = 89;
    public static final int LAMBDA = 90;
    public static final int NONLOCAL = 91;
    public static final int NOT = 92;
    public static final int OR = 93;
    public static final int PASS = 94;
    public static final int RAISE = 95;
    public static final int RETURN = 96;
    public static final int TRY = 97;
    public static final int WHILE = 98;
    public static final int WITH = 99;
    public static final int YIELD = 100;

    /** The first keyword; all keywords are contiguous. */
    public static final int FIRST_KEYWORD = FALSE;

    /** Number of kinds. */
    public static final int COUNT = 101;

    private TokenKind() {}

    /** Whether the kind is an identifier, soft keywords included. */
    public static boolean isName(int kind) {
        return kind >= NAME && kind <= SOFT_WILDCARD;
    }

    /** Whether the kind is one of the augmented assignment operators. */
    public static boolean isAugmentedAssignment(int kind) {
        return kind >= PLUS_EQUAL && kind <= AT_EQUAL;
    }
}
