// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.format.PercentFormatting;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.AsciiOf;

/** {@code bytes % values}; the format and what goes into it are handled as Latin-1 text. */
final class BytesModulo extends PercentFormatting {
    private BytesModulo(TruffleString format, Object operand) {
        super(format, operand, "bytes", !ByteView.isBytesLike(operand) && Text.asString(operand) == null);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] of(ByteView format, Object operand) {
        TruffleString text = Text.ofLatin1(format.copy(), 0, format.length());
        TextView result = TextView.of(new BytesModulo(text, operand).run());
        return Arrays.copyOfRange(result.bytes(), result.offset(), result.offset() + result.length());
    }

    @Override
    protected Object key(TextView text, int start, int end) {
        return new PBytes(Arrays.copyOfRange(text.bytes(), text.offset() + start, text.offset() + end));
    }

    @Override
    protected TruffleString text(int conversion, Object value) {
        return switch (conversion) {
            case 's', 'b' -> bytes(value);
            case 'r', 'a' -> AsciiOf.of(value);
            case 'c' -> character(value);
            default -> null;
        };
    }

    private static TruffleString bytes(Object value) {
        ByteView view = ByteView.of(value);
        if (view == null) {
            Object result = Calls.special(value, SpecialMethod.BYTES);
            if (result == null) {
                throw Errors.typeError("%%b requires a bytes-like object, or an object that implements __bytes__, "
                        + "not '%s'",
                        PythonClass.of(value));
            }
            if (!(result instanceof PBytes)) {
                throw Errors.typeError("__bytes__ returned non-bytes (type %s)", PythonClass.of(result));
            }
            view = ByteView.of(result);
        }
        return Text.ofLatin1(view.copy(), 0, view.length());
    }

    private static TruffleString character(Object value) {
        ByteView view = value instanceof PBytes || value instanceof PByteArray ? ByteView.of(value) : null;
        if (view != null && view.length() == 1) {
            return Text.ofCodePoint(view.at(0));
        }
        if (view != null || !Index.isIndex(value)) {
            throw Errors.typeError("%c requires an integer in range(256) or a single byte");
        }
        return Text.ofCodePoint((int) codePoint(value, 256));
    }
}
