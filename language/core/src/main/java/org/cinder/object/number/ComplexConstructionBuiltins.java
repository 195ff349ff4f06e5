// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.StrRepr;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.ComplexValue;
import org.cinder.operation.number.FloatValue;

/** {@code complex(…)}. */
@Builtins(type = "complex")
public final class ComplexConstructionBuiltins {
    private ComplexConstructionBuiltins() {}

    @Builtin(value = "__new__($cls, real=<unrepresentable>, imag=<unrepresentable>)",
            doc = "Create a complex number from a real and an imaginary part, or from text.", hideSignature = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object make(PythonClass cls, Object real, Object imag) {
        if (real instanceof PComplex exact && imag == null && cls == BuiltinTypes.COMPLEX
                && exact.pythonClass() == BuiltinTypes.COMPLEX) {
            return real;
        }
        TruffleString text = real == null ? null : Text.asString(real);
        if (text != null) {
            return parse(cls, text, imag);
        }
        if (imag != null && Text.asString(imag) != null) {
            throw Errors.typeError("complex() second arg can't be a string");
        }
        PComplex complexReal = real == null ? null : ComplexValue.bySpecialMethod(real);
        PComplex complexImag = imag instanceof PComplex value ? value : null;
        double realPart = complexReal != null ? complexReal.real() : real == null ? 0.0 : realPart(real);
        double imagPart = complexImag != null ? complexImag.real() : imag == null ? 0.0 : imagPart(imag);
        if (complexImag != null) {
            realPart -= complexImag.imag();
        }
        if (complexReal != null) {
            imagPart = imag == null ? complexReal.imag() : imagPart + complexReal.imag();
        }
        return ofClass(cls, realPart, imagPart);
    }

    private static Object ofClass(PythonClass cls, double real, double imag) {
        return new PComplex(cls.instanceShape(), real, imag);
    }

    private static double realPart(Object value) {
        Double number = FloatValue.orNull(value);
        if (number == null) {
            throw Errors.typeError("complex() first argument must be a string or a number, not '%s'",
                    PythonClass.of(value));
        }
        return number;
    }

    private static double imagPart(Object value) {
        Double number = FloatValue.orNull(value);
        if (number == null) {
            throw Errors.typeError("complex() second argument must be a number, not '%s'", PythonClass.of(value));
        }
        return number;
    }

    private static Object parse(PythonClass cls, TruffleString text, Object imag) {
        if (imag != null) {
            throw Errors.typeError("complex() can't take second arg if first is a string");
        }
        byte[] source = NumberUnderscores.remove(NumberSource.ascii(text));
        if (source == null) {
            throw Errors.valueError("could not convert string to complex: %s", StrRepr.of(text));
        }
        PComplex value = ComplexParsing.parse(source);
        if (value == null) {
            throw Errors.valueError("complex() arg is a malformed string");
        }
        return ofClass(cls, value.real(), value.imag());
    }
}
