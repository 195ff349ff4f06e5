// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.BigMath;
import org.cinder.operation.number.FloatArithmetic;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.NumberHash;
import org.cinder.operation.object.StringOf;

/** What an int becomes: text, hash, truth value, other numbers. */
@Builtins(type = "int")
public final class IntConversionBuiltins {
    private IntConversionBuiltins() {}

    @Builtin(value = "__repr__($self, /)", doc = "Return the digits of the int.")
    static TruffleString repr(Object self) {
        return IntText.repr(self);
    }

    @Builtin(value = "__format__($self, format_spec, /)", doc = "Return the int as text in a given format.")
    static TruffleString format(Object self, TruffleString formatSpec) {
        boolean plain = Text.length(formatSpec) == 0 && !(self instanceof Long);
        return plain ? StringOf.of(self) : IntFormatting.format(self, formatSpec, PythonClass.of(self).name());
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return the hash of the value.")
    static long hash(Object self) {
        return AnyInt.fitsLong(self) ? NumberHash.ofLong(AnyInt.toLong(self))
                : NumberHash.ofBigInteger(AnyInt.toBig(self));
    }

    @Builtin(value = "__bool__($self, /)", doc = "Return whether the int is not zero.")
    static boolean truth(Object self) {
        return AnyInt.signum(self) != 0;
    }

    @Builtin(value = "__int__($self, /)", doc = "Return the int itself.")
    static Object toInt(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "__index__($self, /)", doc = "Return the int itself, for use as an index.")
    static Object index(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "__float__($self, /)", doc = "Return the nearest float.")
    static double toFloat(Object self) {
        return FloatArithmetic.operand(self);
    }

    @Builtin(value = "__trunc__($self, /)", doc = "Return the int itself.", hideSignature = true)
    static Object truncate(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "__floor__($self, /)", doc = "Return the int itself.", hideSignature = true)
    static Object floor(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "__ceil__($self, /)", doc = "Return the int itself.", hideSignature = true)
    static Object ceiling(Object self) {
        return AnyInt.toExact(self);
    }

    @Builtin(value = "__round__($self, ndigits=<unrepresentable>, /)",
            doc = "Return the int rounded to a power of ten, ties to the even one.")
    static Object round(Object self, Object ndigits) {
        if (ndigits == null) {
            return AnyInt.toExact(self);
        }
        BigInteger digits = Index.toBigInteger(ndigits);
        return digits.signum() >= 0 ? AnyInt.toExact(self) : roundToPower(AnyInt.toBig(self), digits.negate());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object roundToPower(BigInteger value, BigInteger places) {
        // beyond twice the number of decimal digits everything rounds to zero
        if (places.compareTo(BigInteger.valueOf(value.bitLength())) > 0) {
            return 0L;
        }
        BigInteger power = BigInteger.TEN.pow(places.intValue());
        BigInteger[] parts = BigMath.divmod(value, power);
        int order = parts[1].shiftLeft(1).compareTo(power);
        boolean up = order > 0 || order == 0 && parts[0].testBit(0);
        return PInt.of((up ? parts[0].add(BigInteger.ONE) : parts[0]).multiply(power));
    }
}
