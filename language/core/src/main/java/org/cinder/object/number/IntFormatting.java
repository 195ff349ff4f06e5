// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.format.FormatLayout;
import org.cinder.object.str.format.FormatSpec;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.operation.number.FloatArithmetic;

/** {@code format(int, spec)}. */
public final class IntFormatting {
    private static final int DECIMAL_GROUP = 3;
    private static final int BINARY_GROUP = 4;

    private IntFormatting() {}

    /** @param typeName name of the value's class, for messages */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(Object value, TruffleString spec, String typeName) {
        if (Text.length(spec) == 0) {
            return IntText.repr(value);
        }
        FormatSpec parsed = FormatSpec.parse(spec, typeName, '>');
        return switch (parsed.type()) {
            case 0, 'd', 'n' -> format(value, parsed, 10, "");
            case 'b' -> format(value, parsed, 2, "0b");
            case 'o' -> format(value, parsed, 8, "0o");
            case 'x', 'X' -> format(value, parsed, 16, parsed.type() == 'x' ? "0x" : "0X");
            case 'c' -> character(value, parsed);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatFormatting.format(FloatArithmetic.operand(value), parsed);
            default -> throw parsed.unknownType();
        };
    }

    /** Appends an int by a specification with which nothing can go wrong, see {@link #isSure}. */
    public static void append(TextBuilder out, long value, FormatSpec spec) {
        int base = base(spec.type());
        String digits = IntText.digits(value, base);
        if (spec.type() == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        String prefix = !spec.alternate() || base == 10 ? "" : base == 2 ? "0b" : base == 8 ? "0o"
                : spec.type() == 'x' ? "0x" : "0X";
        FormatLayout.appendNumber(out, spec, value < 0, prefix, digits, "", base == 10 ? DECIMAL_GROUP : BINARY_GROUP);
    }

    private static int base(int type) {
        return switch (type) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
    }

    /** Whether the specification is one of the ordinary ones for ints, which never raise an error. */
    public static boolean isSure(FormatSpec spec) {
        return (spec.type() == 0 || "dboxX".indexOf(spec.type()) >= 0) && spec.precision() < 0
                && !spec.noNegativeZero();
    }

    private static void check(FormatSpec spec) {
        if (spec.precision() >= 0) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
    }

    private static TruffleString format(Object value, FormatSpec spec, int base, String prefix) {
        check(spec);
        String digits = IntText.digits(value, base);
        if (spec.type() == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        return FormatLayout.number(spec, AnyInt.signum(value) < 0, spec.alternate() ? prefix : "", digits, "",
                base == 10 ? DECIMAL_GROUP : BINARY_GROUP);
    }

    private static TruffleString character(Object value, FormatSpec spec) {
        check(spec);
        if (spec.sign() != 0) {
            throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!AnyInt.fitsLong(value)) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        long c = AnyInt.toLong(value);
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return FormatLayout.pad(Text.ofCodePoint((int) c), spec);
    }
}
