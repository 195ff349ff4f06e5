// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;

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
        check(parsed);
        return FormatLayout.pad(shown(value, parsed), parsed);
    }

    /** Appends the formatted text; the specification must have been checked. */
    static void append(TextBuilder out, TruffleString value, FormatSpec spec) {
        FormatLayout.appendPadded(out, shown(value, spec), spec);
    }

    private static TruffleString shown(TruffleString value, FormatSpec spec) {
        int precision = spec.precision();
        return precision >= 0 && precision < Text.length(value) ? Text.substring(value, 0, precision) : value;
    }

    /** Raises ValueError when the specification is none for a str. */
    static void check(FormatSpec spec) {
        if (spec.type() != 0 && spec.type() != 's') {
            throw spec.unknownType();
        }
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
