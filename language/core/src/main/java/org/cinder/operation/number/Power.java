// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.ast.Operator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code a ** b} and {@code pow(a, b, modulus)} (PyNumber_Power). */
public final class Power {
    private Power() {}

    /** @param modulus None for the plain power */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object a, Object b, Object modulus) {
        if (modulus == PNone.NONE) {
            Object result = BinaryOperation.exact(Operator.POW, a, b);
            return result != null ? result : BinaryDispatch.apply(Operator.POW, a, b, "** or pow()");
        }
        if (AnyInt.isExact(a) && AnyInt.isExact(b) && AnyInt.isExact(modulus)) {
            return modular(a, b, modulus);
        }
        Object result = Calls.special(a, SpecialMethod.POW, b, modulus);
        if (result == null || result == PNotImplemented.NOT_IMPLEMENTED) {
            if (AnyFloat.is(b) || AnyFloat.is(modulus)) {
                throw FloatArithmetic.noModulus();
            }
            throw Errors.typeError("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", PythonClass.of(a),
                    PythonClass.of(b), PythonClass.of(modulus));
        }
        return result;
    }

    /** {@code pow(a, b, modulus)} for ints of any kind. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object modular(Object a, Object b, Object modulus) {
        if (AnyInt.fitsLong(a) && AnyInt.fitsLong(b) && AnyInt.fitsLong(modulus)) {
            long m = AnyInt.toLong(modulus);
            long exponent = AnyInt.toLong(b);
            if (0 < m && m <= Integer.MAX_VALUE && exponent >= 0) {
                return modular(AnyInt.toLong(a), exponent, m);
            }
        }
        BigInteger result = BigMath.modPow(AnyInt.toBig(a), AnyInt.toBig(b), AnyInt.toBig(modulus));
        return PInt.of(result);
    }

    /** With a modulus of 31 bits no product leaves 64 bits. */
    private static long modular(long a, long exponent, long modulus) {
        long result = 1 % modulus;
        long square = LongMath.floorMod(a, modulus);
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = result * square % modulus;
            }
            square = square * square % modulus;
        }
        return result;
    }
}
