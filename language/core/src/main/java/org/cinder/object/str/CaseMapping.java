// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import java.util.Locale;

/** Unicode's full case mappings of single characters, which may give up to three. Surrogates map to themselves. */
final class CaseMapping {
    private static final int SHARP_S = 0xdf;
    private static final int CAPITAL_SHARP_S = 0x1e9e;
    private static final int DOTLESS_I = 0x131;
    private static final int N_WITH_APOSTROPHE = 0x149;
    private static final int IOTA = 0x399;
    private static final int IOTA_BELOW = 0x345;

    private CaseMapping() {}

    /** Appends the lower-case form; a capital sigma is taken as one inside a word. */
    static void lower(int c, TextBuilder out) {
        int simple = Character.toLowerCase(c);
        if (c == 0x130) {
            out.append('i').append(0x307);
        } else {
            out.append(CharacterTables.isLater(c) || CharacterTables.isLater(simple) ? c : simple);
        }
    }

    /** Appends the upper-case form. */
    static void upper(int c, TextBuilder out) {
        if (c < 128) {
            out.append('a' <= c && c <= 'z' ? c - 32 : c);
        } else {
            append(expandedUpper(c), out);
        }
    }

    private static int[] expandedUpper(int c) {
        int[] same = {c};
        if (CharacterTables.isLater(c) || Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
            return same;
        }
        int[] result = Character.toString(c).toUpperCase(Locale.ROOT).codePoints().toArray();
        return result.length == 1 && CharacterTables.isLater(result[0]) ? same : result;
    }

    /** Appends the form at the beginning of a word. */
    static void title(int c, TextBuilder out) {
        if (c < 128) {
            upper(c, out);
            return;
        }
        int simple = Character.toTitleCase(c);
        int[] upper = expandedUpper(c);
        if (upper.length == 1 || simple != c || Character.isTitleCase(c)) {
            out.append(CharacterTables.isLater(c) || CharacterTables.isLater(simple) ? c : simple);
            return;
        }
        out.append(upper[0]);
        for (int i = 1; i < upper.length; i++) {
            boolean keep = c == N_WITH_APOSTROPHE;
            out.append(keep ? upper[i] : upper[i] == IOTA ? IOTA_BELOW : Character.toLowerCase(upper[i]));
        }
    }

    /** Appends the form for caseless comparison (full case folding). */
    static void fold(int c, TextBuilder out) {
        if (c < 128) {
            out.append('A' <= c && c <= 'Z' ? c + 32 : c);
        } else if (c == SHARP_S || c == CAPITAL_SHARP_S) {
            out.append("ss");
        } else if (isCherokee(c)) {
            // the small letters came last, so these fold to the capital ones
            out.append(c >= 0xab70 ? c - 0xab70 + 0x13a0 : c >= 0x13f8 ? c - 8 : c);
        } else if (c == DOTLESS_I) {
            out.append(c);
        } else {
            for (int folded : expandedUpper(c)) {
                lower(folded, out);
            }
        }
    }

    private static boolean isCherokee(int c) {
        return 0x13a0 <= c && c <= 0x13fd || 0xab70 <= c && c <= 0xabbf;
    }

    private static void append(int[] codePoints, TextBuilder out) {
        for (int c : codePoints) {
            out.append(c);
        }
    }
}
