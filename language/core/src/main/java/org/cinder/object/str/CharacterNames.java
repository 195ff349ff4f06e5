// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The Unicode names of characters, as {@code \N{…}} spells them. */
public final class CharacterNames {
    private static final String[] LEADS = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ",
            "C", "K",
        "T", "P", "H"};
    private static final String[] VOWELS = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
            "YO", "U",
        "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] TAILS = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS",
            "LT", "LP",
        "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};
    private static final int HANGUL = 0xac00;
    private static final int HANGUL_END = 0xd7a3;

    private CharacterNames() {}

    /** The name; null for controls, unassigned characters and others that have none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String of(int c) {
        if (HANGUL <= c && c <= HANGUL_END) {
            int index = c - HANGUL;
            int tail = index % TAILS.length;
            int vowel = index / TAILS.length % VOWELS.length;
            return "HANGUL SYLLABLE " + LEADS[index / TAILS.length / VOWELS.length] + VOWELS[vowel] + TAILS[tail];
        }
        int category = CharacterClass.category(c);
        if (category == Character.CONTROL || category == Character.UNASSIGNED || category == Character.SURROGATE
                || category == Character.PRIVATE_USE) {
            return null;
        }
        String name = Character.getName(c);
        if (name == null || !name.endsWith(" " + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))) {
            return name;
        }
        // blocks of ideographs have no names one by one in Java
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        if (name.startsWith("CJK UNIFIED")) {
            return "CJK UNIFIED IDEOGRAPH-" + hex;
        }
        return name.startsWith("TANGUT COMPONENTS") || !name.startsWith("TANGUT") ? name : "TANGUT IDEOGRAPH-" + hex;
    }
}
