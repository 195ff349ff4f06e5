// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;

/** {@code format(str, spec)}. */
public final class StrFormatting {
    private StrFormatting() {}

    /** @param typeName name of the value's class, for messages */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(TruffleString value, TruffleString spec, String typeName) {
        if (Text.length(spec) == 0) {
            return value;
        }
        FormatSpec parsed = FormatSpec.parse(spec, typeName, '<');
        if (parsed.type() != 0 && parsed.type() != 's') {
            throw parsed.unknownType();
        }
        check(parsed);
        int precision = parsed.precision();
        TruffleString shown = precision >= 0 && precision < Text.length(value) ? Text.substring(value, 0, precision)
                : value;
        return FormatLayout.pad(shown, parsed);
    }

    private static void check(FormatSpec spec) {
        if (spec.sign() != 0) {
            throw Errors.valueError("%s not allowed in string format specifier", spec.sign() == ' ' ? "Space" : "Sign");
        }
        if (spec.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw Errors.valueError("'=' alignment not allowed in string format specifier");
        }
        if (spec.grouping() != 0) {
            throw Errors.valueError("Cannot specify '%s' with 's'.", Character.toString(spec.grouping()));
        }
    }
}
