// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.slice;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.number.PInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.RangeItems;
import org.cinder.operation.collection.ReprBuilder;
import org.cinder.operation.number.Index;

/** Construction, subscripts and iteration of ranges. */
@Builtins(type = "range")
public final class RangeBuiltins {
    private RangeBuiltins() {}

    @Builtin(value = "__new__($cls, start, stop=<unrepresentable>, step=<unrepresentable>, /)", hideSignature = true,
            inline = true,
            doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
                    + "Return an object that produces a sequence of integers from start (inclusive)\n"
                    + "to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\n"
                    + "start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\n"
                    + "When step is given, it specifies the increment (or decrement).")
    static Object make(PythonClass cls, Object start, Object stop, Object step) {
        if (start instanceof Long first) {
            if (stop == null) {
                return PRange.of(0, first, 1);
            }
            if (stop instanceof Long end && step == null) {
                return PRange.of(first, end, 1);
            }
            if (stop instanceof Long end && step instanceof Long increment && increment != 0) {
                return PRange.of(first, end, increment);
            }
        }
        return makeGeneral(start, stop, step);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object makeGeneral(Object start, Object stop, Object step) {
        if (stop == null) {
            return PRange.of(BigInteger.ZERO, Index.toBigInteger(start), BigInteger.ONE);
        }
        BigInteger first = Index.toBigInteger(start);
        BigInteger end = Index.toBigInteger(stop);
        BigInteger increment = step == null ? BigInteger.ONE : Index.toBigInteger(step);
        if (increment.signum() == 0) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        return PRange.of(first, end, increment);
    }

    @Getter("start")
    static BigInteger start(PRange self) {
        return self.bigStart();
    }

    @Getter("stop")
    static BigInteger stop(PRange self) {
        return self.bigStop();
    }

    @Getter("step")
    static BigInteger step(PRange self) {
        return self.bigStep();
    }

    @Builtin(value = "__len__($self, /)", doc = "Return len(self).")
    static long length(PRange self) {
        if (self.isBig() && self.bigLength().bitLength() > Long.SIZE - 1) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return self.bigLength().longValue();
    }

    @Builtin(value = "__bool__($self, /)", doc = "True if self else False")
    static boolean truth(PRange self) {
        return self.bigLength().signum() != 0;
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PRange self, Object key) {
        return RangeItems.get(self, key);
    }

    @Builtin(value = "__iter__($self, /)", doc = "Implement iter(self).", inline = true)
    static PIterator iter(PRange self) {
        return self.isBig() || self.length() != 0 && !endsWithin(self) ? bigIterator(self)
                : new RangeIterator(self.start(), self.step(), self.length());
    }

    /** Whether the number after the last one fits 64 bits too. */
    private static boolean endsWithin(PRange range) {
        long step = range.step();
        return step > 0 ? range.stop() <= Long.MAX_VALUE - (step - 1) : range.stop() >= Long.MIN_VALUE + (-1 - step);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PIterator bigIterator(PRange self) {
        return new LongRangeIterator(self.bigStart(), self.bigStep(), self.bigLength());
    }

    @Builtin(value = "__reversed__($self, /)", hideSignature = true, doc = "Return a reverse iterator.")
    static PIterator reversed(PRange self) {
        BigInteger step = self.bigStep();
        BigInteger length = self.bigLength();
        BigInteger last = self.bigStart().add(length.subtract(BigInteger.ONE).multiply(step));
        BigInteger end = last.subtract(length.multiply(step));
        if (fits(last) && fits(step.negate()) && fits(end) && fits(length)) {
            return new RangeIterator(last.longValue(), -step.longValue(), length.longValue());
        }
        return new LongRangeIterator(last, step.negate(), length);
    }

    private static boolean fits(BigInteger value) {
        return value.bitLength() < Long.SIZE;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PRange self) {
        ReprBuilder text = new ReprBuilder("range(").addRepr(PInt.of(self.bigStart())).add(", ")
                .addRepr(PInt.of(self.bigStop()));
        boolean plain = self.bigStep().equals(BigInteger.ONE);
        return plain ? text.finish(")") : text.add(", ").addRepr(PInt.of(self.bigStep())).finish(")");
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static PTuple reduce(PRange self) {
        PTuple parts = new PTuple(PInt.of(self.bigStart()), PInt.of(self.bigStop()), PInt.of(self.bigStep()));
        return new PTuple(BuiltinTypes.RANGE, parts);
    }
}
