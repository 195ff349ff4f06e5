// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.tuple.PTuple;

/** The int as a rational and complex number, and its bits. */
@Builtins(type = "int")
public final class IntPropertyBuiltins {
    private IntPropertyBuiltins() {}

    @Getter(value = "real", doc = "The real part: the int itself.")
    static Object real(Object self) {
        return AnyInt.toExact(self);
    }

    @Getter(value = "imag", doc = "The imaginary part: zero.")
    static long imag(Object self) {
        return 0;
    }

    @Getter(value = "numerator", doc = "The numerator in lowest terms: the int itself.")
    static Object numerator(Object self) {
        return AnyInt.toExact(self);
    }

    @Getter(value = "denominator", doc = "The denominator in lowest terms: one.")
    static long denominator(Object self) {
        return 1;
    }

    @Builtin(value = "conjugate($self, /)", doc = "Return the complex conjugate, which is the int itself.",
            hideSignature = true)
    static Object conjugate(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "as_integer_ratio($self, /)", doc = "Return a pair of ints whose ratio is the int.")
    static PTuple asIntegerRatio(Object self) {
        return new PTuple(AnyInt.toExact(self), 1L);
    }

    @Builtin(value = "is_integer($self, /)", doc = "Return True, as floats do when they are integral.")
    static boolean isInteger(Object self) {
        return true;
    }

    @Builtin(value = "bit_length($self, /)", doc = "Return how many bits the absolute value needs.")
    static long bitLength(Object self) {
        if (AnyInt.fitsLong(self)) {
            long value = AnyInt.toLong(self);
            return Long.SIZE - Long.numberOfLeadingZeros(value < 0 ? -value : value);
        }
        return bigBitLength(self);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long bigBitLength(Object self) {
        return AnyInt.toBig(self).abs().bitLength();
    }

    @Builtin(value = "bit_count($self, /)", doc = "Return how many ones the absolute value has in binary.")
    static long bitCount(Object self) {
        if (AnyInt.fitsLong(self)) {
            long value = AnyInt.toLong(self);
            return Long.bitCount(value < 0 ? -value : value);
        }
        return bigBitCount(self);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long bigBitCount(Object self) {
        return AnyInt.toBig(self).abs().bitCount();
    }
}
