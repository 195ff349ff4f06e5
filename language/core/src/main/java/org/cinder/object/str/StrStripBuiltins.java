// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;

/** {@code strip}, {@code lstrip} and {@code rstrip} of str. */
@Builtins(type = "str")
public final class StrStripBuiltins {
    private StrStripBuiltins() {}

    @Builtin(value = "strip($self, chars=None, /)", node = StripNode.Both.class,
            doc = "Return the text without white space (or the given characters) at both ends.")
    static TruffleString strip(TruffleString self, Object chars) {
        return strip(self, characters(chars, "strip"), true, true);
    }

    @Builtin(value = "lstrip($self, chars=None, /)", node = StripNode.Left.class,
            doc = "Return the text without white space (or the given characters) at the beginning.")
    static TruffleString lstrip(TruffleString self, Object chars) {
        return strip(self, characters(chars, "lstrip"), true, false);
    }

    @Builtin(value = "rstrip($self, chars=None, /)", node = StripNode.Right.class,
            doc = "Return the text without white space (or the given characters) at the end.")
    static TruffleString rstrip(TruffleString self, Object chars) {
        return strip(self, characters(chars, "rstrip"), false, true);
    }

    private static TextView characters(Object chars, String method) {
        if (chars == PNone.NONE) {
            return null;
        }
        TruffleString text = Text.asString(chars);
        if (text == null) {
            throw Errors.typeError("%s arg must be None or str", method);
        }
        return TextView.of(text);
    }

    private static TruffleString strip(TruffleString self, TextView chars, boolean left, boolean right) {
        TextView view = TextView.of(self);
        int start = 0;
        int end = view.length();
        while (left && start < end && isStripped(view.at(start), chars)) {
            start++;
        }
        while (right && start < end && isStripped(view.at(end - 1), chars)) {
            end--;
        }
        return TextView.range(self, start, end);
    }

    private static boolean isStripped(int c, TextView chars) {
        if (chars == null) {
            return CharacterClass.isSpace(c);
        }
        for (int i = 0; i < chars.length(); i++) {
            if (chars.at(i) == c) {
                return true;
            }
        }
        return false;
    }
}
