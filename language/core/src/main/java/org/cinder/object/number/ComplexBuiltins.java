// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.NumberHash;
import org.cinder.operation.object.StringOf;

/** What a complex number becomes: text, hash, truth value, its parts. */
@Builtins(type = "complex")
public final class ComplexBuiltins {
    private ComplexBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return the number as text.")
    static TruffleString repr(PComplex self) {
        return ComplexFormatting.repr(self.real(), self.imag());
    }

    @Builtin(value = "__format__($self, format_spec, /)", doc = "Return the number as text in a given format.")
    static TruffleString format(PComplex self, TruffleString formatSpec) {
        boolean plain = Text.length(formatSpec) == 0;
        return plain ? StringOf.of(self) : ComplexFormatting.format(self, formatSpec, PythonClass.of(self).name());
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return the hash of the value, which an equal real number shares.")
    static long hash(PComplex self) {
        return NumberHash.ofComplex(self.real(), self.imag());
    }

    @Builtin(value = "__bool__($self, /)", doc = "Return whether the number is not zero.")
    static boolean truth(PComplex self) {
        return self.real() != 0 || self.imag() != 0;
    }

    @Builtin(value = "__complex__($self, /)", doc = "Return the number itself.")
    static PComplex toComplex(PComplex self) {
        return self.pythonClass() == BuiltinTypes.COMPLEX ? self : new PComplex(self.real(), self.imag());
    }

    @Builtin(value = "conjugate($self, /)", doc = "Return the number with the sign of the imaginary part changed.")
    static PComplex conjugate(PComplex self) {
        return new PComplex(self.real(), -self.imag());
    }

    @Getter(value = "real", doc = "The real part.")
    static double real(PComplex self) {
        return self.real();
    }

    @Getter(value = "imag", doc = "The imaginary part.")
    static double imag(PComplex self) {
        return self.imag();
    }

    @Builtin(value = "__getnewargs__($self, /)", doc = "Return the arguments that copy the number.")
    static PTuple newArguments(PComplex self) {
        return new PTuple(self.real(), self.imag());
    }
}
