// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.object.PNotImplemented;
import org.cinder.object.number.AnyInt;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.SpecialMethod;

/** {@code divmod(a, b)} (PyNumber_Divmod). */
public final class Divmod {
    private Divmod() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object a, Object b) {
        if (AnyInt.isExact(a) && AnyInt.isExact(b)) {
            return ofInts(a, b);
        }
        Object result = BinaryDispatch.methods(a, b, SpecialMethod.DIVMOD, SpecialMethod.RDIVMOD);
        if (result == PNotImplemented.NOT_IMPLEMENTED) {
            throw BinaryDispatch.unsupported("divmod()", a, b);
        }
        return result;
    }

    /** For ints of any kind. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PTuple ofInts(Object a, Object b) {
        if (AnyInt.signum(b) == 0) {
            throw IntArithmetic.floorDivisionByZero();
        }
        if (AnyInt.fitsLong(a) && AnyInt.fitsLong(b)) {
            long left = AnyInt.toLong(a);
            long right = AnyInt.toLong(b);
            return new PTuple(IntArithmetic.floorDiv(left, right), LongMath.floorMod(left, right));
        }
        BigInteger[] parts = BigMath.divmod(AnyInt.toBig(a), AnyInt.toBig(b));
        return new PTuple(PInt.of(parts[0]), PInt.of(parts[1]));
    }
}
