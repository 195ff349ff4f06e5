// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/** What the tokenizer already knows about a literal, so that the common case needs no second look at its characters. */
public final class LiteralFlags {
    /** Length of the prefix of a string (0 to 2). */
    public static final int PREFIX_MASK = 3;
    /** The string is delimited by three quotes. */
    public static final int TRIPLE = 1 << 2;
    public static final int RAW = 1 << 3;
    public static final int BYTES = 1 << 4;
    /** The string has the prefix u or U. */
    public static final int UNICODE = 1 << 5;
    /** There is a backslash inside. */
    public static final int BACKSLASH = 1 << 6;
    /** There are characters beyond ASCII inside. */
    public static final int NON_ASCII = 1 << 7;

    /** The literal text of an f-string ends with a doubled brace, which means one. */
    public static final int DOUBLED_BRACE = 1 << 8;

    /** The number is neither hexadecimal, octal nor binary. */
    public static final int DECIMAL = 1;
    /** The number has a fraction or an exponent. */
    public static final int FLOAT = 1 << 1;
    public static final int IMAGINARY = 1 << 2;
    public static final int UNDERSCORE = 1 << 3;

    /** A NEWLINE that stands for the end of an interactive source and has no position. */
    public static final int IMPLIED = 1;

    private LiteralFlags() {}
}
