// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Locale;

/** Lower and upper case of whole texts. */
final class StrCase {
    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int FINAL_SIGMA = 0x3c2;

    private StrCase() {}

    @TruffleBoundary
    static TruffleString lower(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.isAscii()) {
            return shift(text, view, 'A', 'Z', 32);
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            lower(view, i, out);
        }
        return out.build();
    }

    @TruffleBoundary
    static TruffleString upper(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.isAscii()) {
            return shift(text, view, 'a', 'z', -32);
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            CaseMapping.upper(view.at(i), out);
        }
        return out.build();
    }

    private static TruffleString shift(TruffleString text, TextView view, int first, int last, int distance) {
        byte[] bytes = view.bytes();
        int offset = view.offset();
        int length = view.length();
        byte[] result = new byte[length];
        boolean changed = false;
        for (int i = 0; i < length; i++) {
            byte b = bytes[offset + i];
            boolean inRange = b >= first && b <= last;
            changed |= inRange;
            result[i] = (byte) (inRange ? b + distance : b);
        }
        return changed ? Text.ofLatin1(result, 0, length) : text;
    }

    /** Appends the lower-case form of the character at a position; a sigma at the end of a word has a form of its own. */
    static void lower(TextView view, int index, TextBuilder out) {
        int c = view.at(index);
        if (c == CAPITAL_SIGMA && isFinal(view, index)) {
            out.append(FINAL_SIGMA);
        } else {
            CaseMapping.lower(c, out);
        }
    }

    /** Java knows which characters case ignores; it is asked about the sigma with one neighbor on each side. */
    private static boolean isFinal(TextView view, int index) {
        StringBuilder around = new StringBuilder();
        for (int i = index - 1; i >= 0; i--) {
            around.insert(0, Character.toString(view.at(i)));
            if (CharacterClass.isCased(view.at(i))) {
                break;
            }
        }
        int position = around.length();
        around.appendCodePoint(CAPITAL_SIGMA);
        for (int i = index + 1; i < view.length(); i++) {
            around.appendCodePoint(view.at(i));
            if (CharacterClass.isCased(view.at(i))) {
                break;
            }
        }
        String prefix = around.substring(0, position).toLowerCase(Locale.ROOT);
        return around.toString().toLowerCase(Locale.ROOT).charAt(prefix.length()) == FINAL_SIGMA;
    }
}
