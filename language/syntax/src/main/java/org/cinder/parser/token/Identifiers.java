// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Identifier characters: ASCII by table, the rest by Unicode's XID rules and NFKC normalization (PEP 3131). */
public final class Identifiers {
    private static final int VERTICAL_TILDE = 0x2e2f;
    private static final int KATAKANA_MIDDLE_DOT = 0x30fb;
    private static final int HALFWIDTH_KATAKANA_MIDDLE_DOT = 0xff65;
    private static final boolean[] ASCII_PART = new boolean[128];

    static {
        for (int c = 0; c < 128; c++) {
            ASCII_PART[c] = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
    }

    private Identifiers() {}

    static boolean isAsciiPart(int c) {
        return ASCII_PART[c];
    }

    /** Checks the identifier between two positions and returns its normalized spelling. */
    static String normalize(ScanState state, int start, int end) {
        String text = new String(state.bytes, start, end - start, StandardCharsets.UTF_8);
        int position = start;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            position += utf8Length(c);
            if (c == 0xFFFD && !isReplacementCharacter(state, position)) {
                throw undecodable(state, start, end);
            }
            if (!(i == Character.charCount(c) ? isStart(c) : isPart(c))) {
                throw invalidCharacter(state, position, c);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isReplacementCharacter(ScanState state, int end) {
        byte[] bytes = state.bytes;
        return end <= state.length && bytes[end - 3] == (byte) 0xEF && bytes[end - 2] == (byte) 0xBF
                && bytes[end - 1] == (byte) 0xBD;
    }

    private static TokenizerAbort undecodable(ScanState state, int start, int end) {
        int column = state.source.characters(state.lineStart, Utf8Check.firstError(state.bytes, start, end)) + 1;
        return state.openError(column, Utf8Check.message(state.bytes, start, end));
    }

    private static TokenizerAbort invalidCharacter(ScanState state, int position, int c) {
        String hex = String.format("%04X", c);
        if (isPrintable(c)) {
            return state.error(position, "invalid character '" + Character.toString(c) + "' (U+" + hex + ")");
        }
        return state.error(position, "invalid non-printable character U+" + hex);
    }

    /** What Python's str.isprintable says about one character. */
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static int utf8Length(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    /** Whether an identifier may begin with it (XID_Start and the underscore). */
    public static boolean isStart(int c) {
        if (c < 128) {
            return ASCII_PART[c] && (c < '0' || c > '9');
        }
        return Character.isUnicodeIdentifierStart(c) && isClosed(c, true);
    }

    /** Whether an identifier may go on with it (XID_Continue). */
    public static boolean isPart(int c) {
        if (c < 128) {
            return ASCII_PART[c];
        }
        return isUnicodePart(c) && isClosed(c, false);
    }

    private static boolean isUnicodePart(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    /**
     * XID differs from ID in that the compatibility decomposition must be made of identifier characters, too, and in
     * the tilde; the dots came after Unicode 15.0.
     */
    private static boolean isClosed(int c, boolean start) {
        if (c == VERTICAL_TILDE || c == KATAKANA_MIDDLE_DOT || c == HALFWIDTH_KATAKANA_MIDDLE_DOT) {
            return false;
        }
        String text = Character.toString(c);
        if (Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            return true;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean first = start;
        for (int i = 0; i < normal.length(); ) {
            int d = normal.codePointAt(i);
            if (!(first ? d == '_' || Character.isUnicodeIdentifierStart(d) : isUnicodePart(d))) {
                return false;
            }
            first = false;
            i += Character.charCount(d);
        }
        return true;
    }
}
