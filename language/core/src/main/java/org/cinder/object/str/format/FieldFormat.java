// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.number.FloatFormatting;
import org.cinder.object.number.FloatText;
import org.cinder.object.number.IntFormatting;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.operation.object.FormatOf;

/**
 * The format specification of a field that is used again and again: parsed once for each kind of value. Exact str, int
 * and float values are formatted right into the text being built.
 */
public final class FieldFormat {
    /** The field without specification. */
    public static final FieldFormat PLAIN = new FieldFormat(Text.EMPTY);

    private final TruffleString spec;
    private final boolean plain;
    private FormatSpec forText;
    private FormatSpec forInt;
    private FormatSpec forFloat;

    public FieldFormat(TruffleString spec) {
        this.spec = spec;
        this.plain = Text.length(spec) == 0;
    }

    /** The specification. */
    public TruffleString spec() {
        return spec;
    }

    /**
     * Whether formatting the value runs no guest code and raises no error, so that it can wait. A specification that is
     * wrong for the value raises its error here. Fit for partial evaluation.
     */
    public boolean canWait(Object value) {
        if (!plain) {
            return isSure(value);
        }
        return value instanceof TruffleString || value instanceof Long || value instanceof Double;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean isSure(Object value) {
        if (value instanceof TruffleString) {
            return text() != null;
        }
        if (value instanceof Long) {
            return IntFormatting.isSure(integer());
        }
        return value instanceof Double && FloatFormatting.isSure(real());
    }

    private FormatSpec text() {
        FormatSpec parsed = forText;
        if (parsed == null) {
            parsed = FormatSpec.parse(spec, "str", '<');
            StrFormatting.check(parsed);
            forText = parsed;
        }
        return parsed;
    }

    private FormatSpec integer() {
        FormatSpec parsed = forInt;
        if (parsed == null) {
            parsed = FormatSpec.parse(spec, "int", '>');
            forInt = parsed;
        }
        return parsed;
    }

    private FormatSpec real() {
        FormatSpec parsed = forFloat;
        if (parsed == null) {
            parsed = FormatSpec.parse(spec, "float", '>');
            forFloat = parsed;
        }
        return parsed;
    }

    /** Appends {@code format(value, spec)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void append(TextBuilder out, Object value) {
        if (!canWait(value)) {
            out.append(FormatOf.of(value, spec));
        } else if (value instanceof TruffleString text) {
            if (plain) {
                out.append(text);
            } else {
                StrFormatting.append(out, text, text());
            }
        } else if (value instanceof Long number) {
            if (plain) {
                out.append(number.longValue());
            } else {
                IntFormatting.append(out, number, integer());
            }
        } else if (plain) {
            out.append(FloatText.reprText((Double) value, true));
        } else {
            FloatFormatting.append(out, (Double) value, real());
        }
    }

    /** {@code format(value, spec)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public TruffleString format(Object value) {
        if (plain || !canWait(value)) {
            return FormatOf.of(value, spec);
        }
        TextBuilder out = new TextBuilder(24);
        append(out, value);
        return out.build();
    }
}
