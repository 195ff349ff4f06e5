// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.IntValue;
import org.cinder.operation.number.NumberHash;
import org.cinder.operation.object.Hash;
import org.cinder.operation.object.StringOf;

/** What a float becomes: text, hash, truth value, ints, a ratio. */
@Builtins(type = "float")
public final class FloatBuiltins {
    /** More digits than any double has, on either side of the point. */
    private static final int MAX_PLACES = 323;
    private static final int MIN_PLACES = -308;

    private static final int SIGNIFICAND_BITS = 52;
    /** The stored exponent of significands that are whole numbers. */
    private static final int UNIT_EXPONENT = 1075;

    private FloatBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return the shortest text that reads back as the same float.")
    static TruffleString repr(Object self) {
        return FloatText.repr(AnyFloat.value(self));
    }

    @Builtin(value = "__format__($self, format_spec, /)", doc = "Return the float as text in a given format.")
    static TruffleString format(Object self, TruffleString formatSpec) {
        boolean plain = Text.length(formatSpec) == 0 && self instanceof PFloat;
        return plain ? StringOf.of(self)
                : FloatFormatting.format(AnyFloat.value(self), formatSpec, PythonClass.of(self).name());
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return the hash of the value, which an equal int shares.")
    static long hash(Object self) {
        double value = AnyFloat.value(self);
        return Double.isNaN(value) ? Hash.ofIdentity(self) : NumberHash.ofDouble(value);
    }

    @Builtin(value = "__bool__($self, /)", doc = "Return whether the float is not zero.")
    static boolean truth(Object self) {
        return AnyFloat.value(self) != 0;
    }

    @Builtin(value = "__float__($self, /)", doc = "Return the float itself.")
    static double toFloat(Object self) {
        return AnyFloat.value(self);
    }

    @Builtin(value = "__int__($self, /)", doc = "Return the integral part.")
    static Object toInt(Object self) {
        return IntValue.truncate(AnyFloat.value(self));
    }

    @Builtin(value = "__trunc__($self, /)", doc = "Return the integral part.")
    static Object truncate(Object self) {
        return IntValue.truncate(AnyFloat.value(self));
    }

    @Builtin(value = "__floor__($self, /)", doc = "Return the largest int that is not larger.")
    static Object floor(Object self) {
        return IntValue.truncate(Math.floor(AnyFloat.value(self)));
    }

    @Builtin(value = "__ceil__($self, /)", doc = "Return the smallest int that is not smaller.")
    static Object ceiling(Object self) {
        return IntValue.truncate(Math.ceil(AnyFloat.value(self)));
    }

    @Builtin(value = "__round__($self, ndigits=None, /)",
            doc = "Return the nearest int, or the float rounded to decimal places; ties go to the even one.")
    static Object round(Object self, Object ndigits) {
        double value = AnyFloat.value(self);
        if (ndigits == PNone.NONE) {
            return IntValue.truncate(Math.rint(value));
        }
        int places = Index.clamped(ndigits);
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0 || places > MAX_PLACES) {
            return value;
        }
        if (places < MIN_PLACES) {
            return Math.copySign(0.0, value);
        }
        double result = FixedDecimal.round(value, places);
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("rounded value too large to represent");
        }
        return result;
    }

    @Builtin(value = "__getnewargs__($self, /)", doc = "Return the arguments that copy the float.")
    static PTuple newArguments(Object self) {
        return new PTuple(AnyFloat.value(self));
    }

    @Getter(value = "real", doc = "The real part: the float itself.")
    static double real(Object self) {
        return AnyFloat.value(self);
    }

    @Getter(value = "imag", doc = "The imaginary part: zero.")
    static double imag(Object self) {
        return 0.0;
    }

    @Builtin(value = "conjugate($self, /)", doc = "Return the complex conjugate, which is the float itself.")
    static double conjugate(Object self) {
        return AnyFloat.value(self);
    }

    @Builtin(value = "is_integer($self, /)", doc = "Return whether the float has no fractional part.")
    static boolean isInteger(Object self) {
        double value = AnyFloat.value(self);
        return !Double.isInfinite(value) && value == Math.rint(value);
    }

    @Builtin(value = "as_integer_ratio($self, /)",
            doc = "Return a pair of ints in lowest terms whose ratio is the float.")
    static PTuple asIntegerRatio(Object self) {
        double value = AnyFloat.value(self);
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        return ratio(value);
    }

    /** The significand over a power of two, after taking out what they share. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PTuple ratio(double value) {
        long bits = Double.doubleToRawLongBits(Math.abs(value));
        if (bits == 0) {
            return new PTuple(0L, 1L);
        }
        int exponent = (int) (bits >>> SIGNIFICAND_BITS);
        long significand = bits & (1L << SIGNIFICAND_BITS) - 1;
        significand = exponent == 0 ? significand << 1 : significand | 1L << SIGNIFICAND_BITS;
        int zeros = Long.numberOfTrailingZeros(significand);
        int power = exponent - UNIT_EXPONENT + zeros;
        significand >>= zeros;
        long numerator = value < 0 ? -significand : significand;
        return power < 0 ? new PTuple(numerator, shifted(1, -power)) : new PTuple(shifted(numerator, power), 1L);
    }

    private static Object shifted(long value, int count) {
        boolean small = count < Long.numberOfLeadingZeros(Math.abs(value)) - 1;
        return small ? (Object) (value << count) : PInt.of(BigInteger.valueOf(value).shiftLeft(count));
    }
}
