// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import java.text.Normalizer;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;

/** The four normal forms; characters younger than Unicode 15.0 are normalized as Java knows them. */
@Builtins(module = "unicodedata")
public final class NormalizationFunctions {
    private NormalizationFunctions() {}

    private static Normalizer.Form form(TruffleString name) {
        return switch (Text.toJava(name)) {
            case "NFC" -> Normalizer.Form.NFC;
            case "NFD" -> Normalizer.Form.NFD;
            case "NFKC" -> Normalizer.Form.NFKC;
            case "NFKD" -> Normalizer.Form.NFKD;
            default -> throw Errors.valueError("invalid normalization form");
        };
    }

    private static boolean isAscii(TruffleString text) {
        for (int c : Text.codePoints(text)) {
            if (c >= 128) {
                return false;
            }
        }
        return true;
    }

    @Builtin(value = "normalize(form, unistr, /)",
            doc = "Return the normal form 'form' for the Unicode string unistr.\n\n"
                    + "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.")
    static Object normalize(TruffleString form, TruffleString text) {
        if (Text.length(text) == 0) {
            return text;
        }
        Normalizer.Form wanted = form(form);
        return isAscii(text) ? text : Text.of(Normalizer.normalize(Text.toJava(text), wanted));
    }

    @Builtin(value = "is_normalized(form, unistr, /)",
            doc = "Return whether the Unicode string unistr is in the normal form 'form'.\n\n"
                    + "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.")
    static boolean isNormalized(TruffleString form, TruffleString text) {
        if (Text.length(text) == 0) {
            return true;
        }
        Normalizer.Form wanted = form(form);
        return isAscii(text) || Normalizer.isNormalized(Text.toJava(text), wanted);
    }
}
