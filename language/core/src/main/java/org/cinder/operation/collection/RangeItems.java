// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.object.exception.Errors;
import org.cinder.object.slice.PRange;
import org.cinder.object.slice.PSlice;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** Subscripts of ranges of any size (range_subscript): an index gives an int, a slice a range. */
public final class RangeItems {
    private RangeItems() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PRange range, Object key) {
        if (key instanceof Long index && !range.isBig()) {
            long length = range.length();
            long position = index < 0 ? index + length : index;
            if (position < 0 || position >= length) {
                throw outOfRange();
            }
            return range.start() + position * range.step();
        }
        if (Index.isIndex(key)) {
            return element(range, Index.toBigInteger(key));
        }
        if (key instanceof PSlice slice) {
            BigInteger[] parts = BigSliceIndices.of(slice, range.bigLength());
            return PRange.of(absolute(range, parts[0]), absolute(range, parts[1]), range.bigStep().multiply(parts[2]));
        }
        throw Errors.typeError("range indices must be integers or slices, not %s", PythonClass.of(key));
    }

    private static BigInteger absolute(PRange range, BigInteger position) {
        return range.bigStart().add(position.multiply(range.bigStep()));
    }

    private static Object element(PRange range, BigInteger index) {
        BigInteger length = range.bigLength();
        BigInteger position = index.signum() < 0 ? index.add(length) : index;
        if (position.signum() < 0 || position.compareTo(length) >= 0) {
            throw outOfRange();
        }
        return range.elementAt(position);
    }

    private static RuntimeException outOfRange() {
        return Errors.indexError("range object index out of range");
    }
}
