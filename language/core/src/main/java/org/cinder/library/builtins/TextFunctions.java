// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.CinderLanguage;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.builtin.ArgumentConversion;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.AsciiOf;
import org.cinder.operation.object.ReprOf;

/** Functions between text and values: {@code chr}, {@code ord}, {@code repr}, {@code ascii}, {@code format}. */
@Builtins(module = "builtins")
public final class TextFunctions {
    private static final int LAST_CODE_POINT = 0x10FFFF;

    private TextFunctions() {}

    @Builtin(value = "chr(i, /)", doc = "Return the string of one character with the given code point.", inline = true)
    static Object chr(Object i) {
        int codePoint = i instanceof Long number && number == (int) number.longValue() ? (int) number.longValue()
                : ArgumentConversion.toInt(i);
        if (codePoint < 0 || codePoint > LAST_CODE_POINT) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return Text.ofCodePoint(codePoint);
    }

    @Builtin(value = "ord(c, /)", doc = "Return the code point of a string of one character.", inline = true,
            node = OrdNode.class)
    static long ord(Object c) {
        if (c instanceof TruffleString text && Text.length(text) == 1) {
            return Text.codePointAt(text, 0);
        }
        return ordOfAny(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long ordOfAny(Object c) {
        TruffleString text = Text.asString(c);
        int length;
        if (text != null) {
            length = Text.length(text);
            if (length == 1) {
                return Text.codePointAt(text, 0);
            }
        } else if (c instanceof PBytes bytes) {
            length = bytes.bytes().length;
            if (length == 1) {
                return bytes.bytes()[0] & 0xFF;
            }
        } else if (c instanceof PByteArray bytes) {
            length = bytes.length();
            if (length == 1) {
                return bytes.bytes()[0] & 0xFF;
            }
        } else {
            throw Errors.typeError("ord() expected string of length 1, but %s found", PythonClass.of(c));
        }
        throw Errors.typeError("ord() expected a character, but string of length %d found", length);
    }

    @Builtin(value = "repr(obj, /)",
            doc = "Return the canonical text of the object; often eval(repr(obj)) == obj.")
    static Object repr(Object obj) {
        return ReprOf.object(obj);
    }

    @Builtin(value = "ascii(obj, /)",
            doc = "Return repr(obj) with the characters outside ASCII as \\\\x, \\\\u or \\\\U escapes.")
    static Object ascii(Object obj) {
        return AsciiOf.of(obj);
    }

    @Builtin(value = "format(value, format_spec='', /)",
            doc = "Return type(value).__format__(value, format_spec).\n\nMany types understand the format "
                    + "mini-language.")
    static Object format(Object value, TruffleString spec) {
        return CinderLanguage.get(null).templates().format(spec).format(value);
    }
}
