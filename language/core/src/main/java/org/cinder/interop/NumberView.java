// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.cinder.object.PythonObject;
import org.cinder.object.number.PFloat;
import org.cinder.object.number.PInt;

/** The Java number inside a number object; {@link NumberExports} asks it for the conversions Java primitives have. */
final class NumberView {
    private static final int LONG_BITS = 63;

    private NumberView() {}

    static InteropLibrary interop() {
        return InteropLibrary.getUncached();
    }

    /** The number as Java primitive; for an int that needs more than 64 bits something that is no number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object of(PythonObject self) {
        if (self instanceof PFloat number) {
            return number.value();
        }
        PInt number = (PInt) self;
        return number.fitsLong() ? (Object) number.value().longValue() : "";
    }

    /** The value of an int that needs more than 64 bits, else null. */
    static BigInteger big(PythonObject self) {
        return self instanceof PInt number && number.value().bitLength() > LONG_BITS ? number.value() : null;
    }

    static boolean isExactDouble(BigInteger value) {
        double converted = value.doubleValue();
        return !Double.isInfinite(converted) && new BigDecimal(converted).toBigInteger().equals(value);
    }

    static boolean isExactFloat(BigInteger value) {
        float converted = value.floatValue();
        return !Float.isInfinite(converted) && new BigDecimal(converted).toBigInteger().equals(value);
    }
}
