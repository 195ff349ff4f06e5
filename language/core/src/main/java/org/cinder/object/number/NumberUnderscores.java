// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import java.util.Arrays;

/** Underscores in the text of a float or complex number: allowed singly between two digits. */
final class NumberUnderscores {
    private NumberUnderscores() {}

    /** The text without underscores; null when one stands in a wrong place. */
    static byte[] remove(byte[] text) {
        int first = 0;
        while (first < text.length && text[first] != '_') {
            first++;
        }
        if (first == text.length) {
            return text;
        }
        byte[] result = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '_') {
                result[length++] = text[i];
            } else if (i == 0 || i + 1 == text.length || !isDigit(text[i - 1]) || !isDigit(text[i + 1])) {
                return null;
            }
        }
        return Arrays.copyOf(result, length);
    }

    private static boolean isDigit(byte b) {
        return '0' <= b && b <= '9';
    }
}
