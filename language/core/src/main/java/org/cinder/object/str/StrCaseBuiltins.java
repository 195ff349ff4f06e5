// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** str's methods that change case. */
@Builtins(type = "str")
public final class StrCaseBuiltins {
    private StrCaseBuiltins() {}

    @Builtin(value = "lower($self, /)", node = CaseNode.Lower.class, doc = "Return the text in lower case.")
    static TruffleString lower(TruffleString self) {
        return StrCase.lower(self);
    }

    @Builtin(value = "upper($self, /)", node = CaseNode.Upper.class, doc = "Return the text in upper case.")
    static TruffleString upper(TruffleString self) {
        return StrCase.upper(self);
    }

    @Builtin(value = "casefold($self, /)", doc = "Return the text in a form for comparison without case.")
    static TruffleString casefold(TruffleString self) {
        TextView view = TextView.of(self);
        if (view.isAscii()) {
            return StrCase.lower(self);
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            CaseMapping.fold(view.at(i), out);
        }
        return out.build();
    }

    @Builtin(value = "swapcase($self, /)",
            doc = "Return the text with upper case made lower and lower case made upper.")
    static TruffleString swapcase(TruffleString self) {
        TextView view = TextView.of(self);
        if (view.isAscii()) {
            return AsciiCase.swap(view);
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (CharacterClass.isUpper(c)) {
                StrCase.lower(view, i, out);
            } else if (CharacterClass.isLower(c)) {
                CaseMapping.upper(c, out);
            } else {
                out.append(c);
            }
        }
        return out.build();
    }

    @Builtin(value = "capitalize($self, /)",
            doc = "Return the text with the first character in title case, the rest in lower.")
    static TruffleString capitalize(TruffleString self) {
        TextView view = TextView.of(self);
        if (view.isAscii()) {
            return AsciiCase.title(view, false);
        }
        TextBuilder out = new TextBuilder(view.length());
        for (int i = 0; i < view.length(); i++) {
            if (i == 0) {
                CaseMapping.title(view.at(i), out);
            } else {
                StrCase.lower(view, i, out);
            }
        }
        return out.build();
    }

    @Builtin(value = "title($self, /)",
            doc = "Return the text with each word beginning in title case and going on in lower.")
    static TruffleString title(TruffleString self) {
        TextView view = TextView.of(self);
        if (view.isAscii()) {
            return AsciiCase.title(view, true);
        }
        TextBuilder out = new TextBuilder(view.length());
        boolean inWord = false;
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (inWord) {
                StrCase.lower(view, i, out);
            } else {
                CaseMapping.title(c, out);
            }
            inWord = CharacterClass.isCased(c);
        }
        return out.build();
    }
}
