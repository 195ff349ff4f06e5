// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** Lower and upper case of whole texts. */
final class StrCase {
    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int FINAL_SIGMA = 0x3c2;

    private StrCase() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString lower(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.isAscii()) {
            return shift(text, view, 'A', 'Z');
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            lower(view, i, out);
        }
        return out.build();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString upper(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.isAscii()) {
            return shift(text, view, 'a', 'z');
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            CaseMapping.upper(view.at(i), out);
        }
        return out.build();
    }

    private static TruffleString shift(TruffleString text, TextView view, char first, char last) {
        byte[] bytes = view.bytes();
        int offset = view.offset();
        int length = view.length();
        if (!AsciiWords.hasRange(bytes, offset, length, first, last)) {
            return text;
        }
        return Text.ofLatin1(AsciiWords.changeCase(bytes, offset, length, first, last), 0, length);
    }

    /**
     * Appends the lower-case form of the character at a position; a sigma at the end of a word has a form of its own.
     */
    static void lower(TextView view, int index, TextBuilder out) {
        int c = view.at(index);
        if (c == CAPITAL_SIGMA && isFinal(view, index)) {
            out.append(FINAL_SIGMA);
        } else {
            CaseMapping.lower(c, out);
        }
    }

    /** Whether a cased character is before but none behind, looking over what case ignores. */
    private static boolean isFinal(TextView view, int index) {
        int before = index - 1;
        while (before >= 0 && CharacterClass.isCaseIgnorable(view.at(before))) {
            before--;
        }
        if (before < 0 || !CharacterClass.isCased(view.at(before))) {
            return false;
        }
        int after = index + 1;
        while (after < view.length() && CharacterClass.isCaseIgnorable(view.at(after))) {
            after++;
        }
        return after == view.length() || !CharacterClass.isCased(view.at(after));
    }
}
