// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;

/** Characters by their Unicode name. */
public final class CharacterLookup {
    private static final String[] IDEOGRAPHS = {"CJK UNIFIED IDEOGRAPH-", "TANGUT IDEOGRAPH-"};

    private CharacterLookup() {}

    /** The code point of that name (in any case), or -1. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int byName(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (String prefix : IDEOGRAPHS) {
            if (upper.startsWith(prefix)) {
                return ideograph(upper, upper.substring(prefix.length()));
            }
        }
        if (upper.startsWith("HANGUL SYLLABLE ")) {
            return hangul(upper);
        }
        try {
            int c = Character.codePointOf(upper);
            return upper.equals(CharacterNames.of(c)) ? c : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static int ideograph(String name, String hex) {
        try {
            int c = Integer.parseInt(hex, 16);
            return name.equals(CharacterNames.of(c)) ? c : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int hangul(String name) {
        for (int c = 0xac00; c <= 0xd7a3; c++) {
            if (name.equals(CharacterNames.of(c))) {
                return c;
            }
        }
        return -1;
    }
}
