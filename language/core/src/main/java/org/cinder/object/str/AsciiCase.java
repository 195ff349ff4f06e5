// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;

/** {@code title}, {@code capitalize} and {@code swapcase} of ASCII text. */
final class AsciiCase {
    private static final int CASE_BIT = 0x20;

    private AsciiCase() {}

    /** The first letter of each word, or the first character if it is a letter, in upper case, the rest in lower. */
    static TruffleString title(TextView view, boolean eachWord) {
        byte[] result = copy(view);
        boolean inWord = false;
        for (int i = 0; i < result.length; i++) {
            byte b = result[i];
            boolean letter = isLetter(b);
            if (letter) {
                result[i] = (byte) (inWord ? b | CASE_BIT : b & ~CASE_BIT);
            }
            inWord = letter || !eachWord;
        }
        return Text.ofLatin1(result, 0, result.length);
    }

    static TruffleString swap(TextView view) {
        byte[] result = copy(view);
        for (int i = 0; i < result.length; i++) {
            result[i] ^= isLetter(result[i]) ? CASE_BIT : 0;
        }
        return Text.ofLatin1(result, 0, result.length);
    }

    private static byte[] copy(TextView view) {
        return java.util.Arrays.copyOfRange(view.bytes(), view.offset(), view.offset() + view.length());
    }

    private static boolean isLetter(byte b) {
        int lower = b | CASE_BIT;
        return 'a' <= lower && lower <= 'z';
    }
}
