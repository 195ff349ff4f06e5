// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** str's methods that ask what kind of characters there are. */
@Builtins(type = "str")
public final class StrTestBuiltins {
    private StrTestBuiltins() {}

    private static boolean all(TruffleString self, IntPredicate test) {
        TextView view = TextView.of(self);
        for (int i = 0; i < view.length(); i++) {
            if (!test.test(view.at(i))) {
                return false;
            }
        }
        return view.length() > 0;
    }

    @Builtin(value = "isalnum($self, /)", node = CharacterTestNode.Alphanumeric.class,
            doc = "Return whether there are only letters and numbers, and at least one.")
    static boolean isAlphanumeric(TruffleString self) {
        return all(self, CharacterClass::isAlphanumeric);
    }

    @Builtin(value = "isalpha($self, /)", node = CharacterTestNode.Alpha.class,
            doc = "Return whether there are only letters, and at least one.")
    static boolean isAlpha(TruffleString self) {
        return all(self, CharacterClass::isAlpha);
    }

    @Builtin(value = "isascii($self, /)", doc = "Return whether all characters are ASCII.")
    static boolean isAscii(TruffleString self) {
        return TextView.of(self).isAscii();
    }

    @Builtin(value = "isdecimal($self, /)", node = CharacterTestNode.Digit.class,
            doc = "Return whether there are only decimal digits, and at least one.")
    static boolean isDecimal(TruffleString self) {
        return all(self, CharacterClass::isDecimal);
    }

    @Builtin(value = "isdigit($self, /)", node = CharacterTestNode.Digit.class,
            doc = "Return whether there are only digits, and at least one.")
    static boolean isDigit(TruffleString self) {
        return all(self, CharacterClass::isDigit);
    }

    @Builtin(value = "isnumeric($self, /)", node = CharacterTestNode.Digit.class,
            doc = "Return whether there are only numeric characters, and at least one.")
    static boolean isNumeric(TruffleString self) {
        return all(self, CharacterClass::isNumeric);
    }

    @Builtin(value = "isspace($self, /)", node = CharacterTestNode.Space.class,
            doc = "Return whether there is only white space, and at least one character.")
    static boolean isSpace(TruffleString self) {
        return all(self, CharacterClass::isSpace);
    }

    @Builtin(value = "isprintable($self, /)", doc = "Return whether repr() would escape no character.")
    static boolean isPrintable(TruffleString self) {
        return Text.length(self) == 0 || all(self, CharacterClass::isPrintable);
    }

    @Builtin(value = "islower($self, /)", node = CharacterTestNode.Lower.class,
            doc = "Return whether all cased characters are in lower case, and there is one.")
    static boolean isLower(TruffleString self) {
        return isCase(self, CharacterClass::isLower, CharacterClass::isUpper);
    }

    @Builtin(value = "isupper($self, /)", node = CharacterTestNode.Upper.class,
            doc = "Return whether all cased characters are in upper case, and there is one.")
    static boolean isUpper(TruffleString self) {
        return isCase(self, CharacterClass::isUpper, CharacterClass::isLower);
    }

    private static boolean isCase(TruffleString self, IntPredicate wanted, IntPredicate unwanted) {
        TextView view = TextView.of(self);
        boolean cased = false;
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (unwanted.test(c) || CharacterClass.isTitle(c)) {
                return false;
            }
            cased |= wanted.test(c);
        }
        return cased;
    }

    @Builtin(value = "istitle($self, /)",
            doc = "Return whether each word begins in upper or title case and goes on in lower, and there is one.")
    static boolean isTitle(TruffleString self) {
        TextView view = TextView.of(self);
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < view.length(); i++) {
            int c = view.at(i);
            if (CharacterClass.isUpper(c) || CharacterClass.isTitle(c)) {
                if (inWord) {
                    return false;
                }
                inWord = true;
                cased = true;
            } else if (CharacterClass.isLower(c)) {
                if (!inWord) {
                    return false;
                }
            } else {
                inWord = false;
            }
        }
        return cased;
    }

    @Builtin(value = "isidentifier($self, /)", doc = "Return whether the text could be a name in a program.")
    static boolean isIdentifier(TruffleString self) {
        return isIdentifierText(self);
    }

    /** Whether the text is an identifier, or a keyword. */
    public static boolean isIdentifierText(TruffleString text) {
        TextView view = TextView.of(text);
        if (view.length() == 0 || !CharacterClass.isIdentifierStart(view.at(0))) {
            return false;
        }
        for (int i = 1; i < view.length(); i++) {
            if (!CharacterClass.isIdentifierPart(view.at(i))) {
                return false;
            }
        }
        return true;
    }
}
