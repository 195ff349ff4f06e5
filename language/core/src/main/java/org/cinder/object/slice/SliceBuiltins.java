// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.tuple.TupleHash;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.BigSliceIndices;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.collection.SequenceComparison;

/** Everything slices can do. */
@Builtins(type = "slice")
public final class SliceBuiltins {
    private SliceBuiltins() {}

    @Builtin(value = "__new__($cls, start, stop=<unrepresentable>, step=None, /)", hideSignature = true,
            doc = "slice(stop)\nslice(start, stop[, step])\n\n"
                    + "Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).")
    static Object make(PythonClass cls, Object start, Object stop, Object step) {
        return stop == null ? new PSlice(PNone.NONE, start, PNone.NONE) : new PSlice(start, stop, step);
    }

    @Getter("start")
    static Object start(PSlice self) {
        return self.start();
    }

    @Getter("stop")
    static Object stop(PSlice self) {
        return self.stop();
    }

    @Getter("step")
    static Object step(PSlice self) {
        return self.step();
    }

    @Builtin(value = "indices($self, len, /)", hideSignature = true,
            doc = "S.indices(len) -> (start, stop, stride)\n\n"
                    + "The start and stop indices and the stride of the slice for a sequence of length len;\n"
                    + "indices that are out of bounds are clipped as subscripts clip them.")
    static PTuple indices(PSlice self, BigInteger length) {
        if (length.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger[] parts = BigSliceIndices.of(self, length);
        return new PTuple(PInt.of(parts[0]), PInt.of(parts[1]), PInt.of(parts[2]));
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PSlice self) {
        return new ReprBuilder("slice(").addRepr(self.start()).add(", ").addRepr(self.stop()).add(", ")
                .addRepr(self.step()).finish(")");
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return hash(self).")
    static long hash(PSlice self) {
        return TupleHash.withoutLength(self.start(), self.stop(), self.step());
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static PTuple reduce(PSlice self) {
        return new PTuple(BuiltinTypes.SLICE, parts(self));
    }

    private static PTuple parts(PSlice slice) {
        return new PTuple(slice.start(), slice.stop(), slice.step());
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Return self<value.")
    static Object less(PSlice self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Return self<=value.")
    static Object lessOrEqual(PSlice self, Object value) {
        return compare(CompareOperator.LT_E, self, value);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self==value.")
    static Object equal(PSlice self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self!=value.")
    static Object notEqual(PSlice self, Object value) {
        return compare(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Return self>value.")
    static Object greater(PSlice self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Return self>=value.")
    static Object greaterOrEqual(PSlice self, Object value) {
        return compare(CompareOperator.GT_E, self, value);
    }

    private static Object compare(CompareOperator operator, PSlice self, Object value) {
        if (!(value instanceof PSlice other)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        if (self == other) {
            return switch (operator) {
                case EQ, LT_E, GT_E -> true;
                default -> false;
            };
        }
        return SequenceComparison.tuples(operator, parts(self), parts(other));
    }
}
