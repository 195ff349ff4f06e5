// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextBuilder;
import org.cinder.object.str.TextView;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.AsciiOf;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;

/** {@code str % values}. */
public final class StrModulo extends PercentFormatting {
    private StrModulo(TruffleString format, Object operand) {
        super(format, operand, "string", Text.asString(operand) == null);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(TruffleString format, Object operand) {
        return new StrModulo(format, operand).run();
    }

    @Override
    protected Object key(TextView text, int start, int end) {
        return new TextBuilder(end - start).append(text, start, end).build();
    }

    @Override
    protected TruffleString text(int conversion, Object value) {
        return switch (conversion) {
            case 's' -> value instanceof TruffleString text ? text : StringOf.of(value);
            case 'r' -> ReprOf.of(value);
            case 'a' -> AsciiOf.of(value);
            case 'c' -> character(value);
            default -> null;
        };
    }

    private static TruffleString character(Object value) {
        TruffleString text = Text.asString(value);
        if (text != null && Text.length(text) == 1) {
            return text;
        }
        if (text != null || !Index.isIndex(value)) {
            throw Errors.typeError("%c requires int or char");
        }
        return Text.ofCodePoint((int) codePoint(value, Character.MAX_CODE_POINT + 1));
    }
}
