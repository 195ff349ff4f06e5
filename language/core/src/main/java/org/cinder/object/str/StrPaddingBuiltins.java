// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/** str's methods that put a text into a field of some width. */
@Builtins(type = "str")
public final class StrPaddingBuiltins {
    private StrPaddingBuiltins() {}

    @Builtin(value = "center($self, width, fillchar=' ', /)",
            doc = "Return the text in the middle of a field of that width.")
    static TruffleString center(TruffleString self, long width, Object fillchar) {
        int fill = fill(fillchar);
        int padding = padding(self, width);
        int left = padding / 2 + (padding & (int) width & 1);
        return pad(self, left, padding - left, fill);
    }

    @Builtin(value = "ljust($self, width, fillchar=' ', /)",
            doc = "Return the text at the left of a field of that width.")
    static TruffleString ljust(TruffleString self, long width, Object fillchar) {
        int fill = fill(fillchar);
        return pad(self, 0, padding(self, width), fill);
    }

    @Builtin(value = "rjust($self, width, fillchar=' ', /)",
            doc = "Return the text at the right of a field of that width.")
    static TruffleString rjust(TruffleString self, long width, Object fillchar) {
        int fill = fill(fillchar);
        return pad(self, padding(self, width), 0, fill);
    }

    private static int fill(Object fillchar) {
        TruffleString text = Text.asString(fillchar);
        if (text == null) {
            throw Errors.typeError("The fill character must be a unicode character, not %s", PythonClass.of(fillchar));
        }
        if (Text.length(text) != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return Text.codePointAt(text, 0);
    }

    private static int padding(TruffleString self, long width) {
        if (width > StrConcatenation.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return (int) Math.max(0, width - Text.length(self));
    }

    private static TruffleString pad(TruffleString self, int left, int right, int fill) {
        if (left + right == 0) {
            return self;
        }
        TextBuilder out = new TextBuilder(left + right + Text.length(self));
        return out.append(fill, left).append(self).append(fill, right).build();
    }

    @Builtin(value = "zfill($self, width, /)", doc = "Return the text with zeros in front of it, but behind a sign.")
    static TruffleString zeroFill(TruffleString self, long width) {
        int padding = padding(self, width);
        if (padding == 0) {
            return self;
        }
        TextView view = TextView.of(self);
        boolean signed = view.length() > 0 && (view.at(0) == '+' || view.at(0) == '-');
        int sign = signed ? 1 : 0;
        TextBuilder out = new TextBuilder(padding + view.length());
        return out.append(view, 0, sign).append('0', padding).append(view, sign, view.length()).build();
    }

    @Builtin(value = "expandtabs($self, /, tabsize=8)",
            doc = "Return the text with tabs replaced by spaces up to tab stops.")
    static TruffleString expandTabs(TruffleString self, int tabsize) {
        TextView view = TextView.of(self);
        TextBuilder out = new TextBuilder(view.length() + 16);
        int column = 0;
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (c == '\t') {
                int spaces = tabsize > 0 ? tabsize - column % tabsize : 0;
                out.append(' ', spaces);
                column += spaces;
            } else {
                out.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.build();
    }
}
