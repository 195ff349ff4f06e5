// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.Operator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.number.ComplexArithmetic;

/** complex's arithmetic operators as special methods. */
@Builtins(type = "complex")
public final class ComplexArithmeticBuiltins {
    private ComplexArithmeticBuiltins() {}

    @Builtin(value = "__add__($self, value, /)", doc = "Return self + value.")
    static Object add(PComplex self, Object value) {
        return binary(Operator.ADD, self, value);
    }

    @Builtin(value = "__radd__($self, value, /)", doc = "Return value + self.")
    static Object reflectedAdd(PComplex self, Object value) {
        return binary(Operator.ADD, value, self);
    }

    @Builtin(value = "__sub__($self, value, /)", doc = "Return self - value.")
    static Object subtract(PComplex self, Object value) {
        return binary(Operator.SUB, self, value);
    }

    @Builtin(value = "__rsub__($self, value, /)", doc = "Return value - self.")
    static Object reflectedSubtract(PComplex self, Object value) {
        return binary(Operator.SUB, value, self);
    }

    @Builtin(value = "__mul__($self, value, /)", doc = "Return self * value.")
    static Object multiply(PComplex self, Object value) {
        return binary(Operator.MULT, self, value);
    }

    @Builtin(value = "__rmul__($self, value, /)", doc = "Return value * self.")
    static Object reflectedMultiply(PComplex self, Object value) {
        return binary(Operator.MULT, value, self);
    }

    @Builtin(value = "__truediv__($self, value, /)", doc = "Return self / value.")
    static Object trueDiv(PComplex self, Object value) {
        return binary(Operator.DIV, self, value);
    }

    @Builtin(value = "__rtruediv__($self, value, /)", doc = "Return value / self.")
    static Object reflectedTrueDiv(PComplex self, Object value) {
        return binary(Operator.DIV, value, self);
    }

    @Builtin(value = "__pow__($self, value, mod=None, /)", doc = "Return pow(self, value, mod).")
    static Object pow(PComplex self, Object value, Object mod) {
        return power(self, value, mod);
    }

    @Builtin(value = "__rpow__($self, value, mod=None, /)", doc = "Return pow(value, self, mod).")
    static Object reflectedPow(PComplex self, Object value, Object mod) {
        return power(value, self, mod);
    }

    private static Object power(Object a, Object b, Object mod) {
        Object result = binary(Operator.POW, a, b);
        if (result != PNotImplemented.NOT_IMPLEMENTED && mod != PNone.NONE) {
            throw Errors.valueError("complex modulo");
        }
        return result;
    }

    @Builtin(value = "__neg__($self, /)", doc = "Return -self.")
    static PComplex negate(PComplex self) {
        return new PComplex(-self.real(), -self.imag());
    }

    @Builtin(value = "__pos__($self, /)", doc = "Return +self.")
    static PComplex positive(PComplex self) {
        return self.pythonClass() == BuiltinTypes.COMPLEX ? self : new PComplex(self.real(), self.imag());
    }

    @Builtin(value = "__abs__($self, /)", doc = "Return abs(self).")
    static double absolute(PComplex self) {
        return ComplexArithmetic.absolute(self);
    }

    private static Object binary(Operator operator, Object a, Object b) {
        if (!ComplexArithmetic.accepts(a) || !ComplexArithmetic.accepts(b)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        return ComplexArithmetic.apply(operator, ComplexArithmetic.operand(a), ComplexArithmetic.operand(b));
    }
}
