// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.ast.Operator;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.BinaryOperation;

/**
 * {@code sum}: exact on ints, compensated (Neumaier's variant of Kahan summation, as CPython does since 3.12) on
 * floats, and
 * by {@code +} as soon as another type shows up.
 */
final class Summation {
    private final Object iterator;
    private Object item;

    private Summation(Object iterator) {
        this.iterator = iterator;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object sum(Object iterable, Object start) {
        Object iterator = Iteration.iterator(iterable);
        if (Text.asString(start) != null) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (start instanceof PBytes) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (start instanceof PByteArray) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        return new Summation(iterator).run(start);
    }

    /** Goes on after an item that the caller did not add to its total of ints. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object proceed(Object iterator, long total, Object item) {
        return new Summation(iterator).run(BinaryOperation.apply(Operator.ADD, total, item));
    }

    /** Goes on after an item that the caller did not add to its compensated total of floats. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object proceed(Object iterator, double total, double correction, Object item) {
        Summation summation = new Summation(iterator);
        summation.item = item;
        return summation.finish(summation.sumDoubles(total, correction, true));
    }

    /** The sum that a total and its correction stand for. */
    static double corrected(double total, double correction) {
        // an infinite correction would turn an infinite sum into a NaN
        return correction != 0 && Double.isFinite(correction) ? total + correction : total;
    }

    private boolean advance() {
        item = Iteration.next(iterator);
        return item != null;
    }

    private Object run(Object start) {
        Object total = start;
        boolean pending = false;
        if (total instanceof Long number) {
            total = sumLongs(number);
            pending = item != null;
        }
        if (total instanceof Double
                && (!pending || item instanceof Double || item instanceof Long || item instanceof Boolean)) {
            total = sumDoubles((Double) total, 0, pending);
            pending = item != null;
        }
        boolean untouched = !(start instanceof Long) && !(start instanceof Double);
        return pending || untouched ? finish(total) : total;
    }

    /** Adds what is left, from {@link #item} on (null at the end), by {@code +} until the total is a float again. */
    private Object finish(Object start) {
        Object total = start;
        boolean pending = item != null;
        while (pending || advance()) {
            pending = false;
            total = BinaryOperation.apply(Operator.ADD, total, item);
            if (total instanceof Double number) {
                total = sumDoubles(number, 0, false);
                pending = item != null;
            }
        }
        return total;
    }

    /** Adds ints; stops with the first item that is something else in {@link #item}, or with null there at the end. */
    private Object sumLongs(long start) {
        long total = start;
        while (advance()) {
            long next;
            if (item instanceof Long number) {
                next = number;
            } else if (item instanceof Boolean truth) {
                next = truth ? 1 : 0;
            } else if (item instanceof Double number) {
                item = null;
                return sumDoubles((double) total + number, 0, false);
            } else {
                return total;
            }
            long sum = total + next;
            if (((total ^ sum) & (next ^ sum)) < 0) {
                return sumBig(BigInteger.valueOf(total).add(BigInteger.valueOf(next)));
            }
            total = sum;
        }
        return total;
    }

    private Object sumBig(BigInteger start) {
        BigInteger total = start;
        while (advance()) {
            if (item instanceof Long number) {
                total = total.add(BigInteger.valueOf(number));
            } else if (item instanceof PInt number && number.isExact()) {
                total = total.add(number.value());
            } else {
                return PInt.of(total);
            }
        }
        return PInt.of(total);
    }

    private Object sumDoubles(double start, double startCorrection, boolean pending) {
        double total = start;
        double correction = startCorrection;
        boolean more = pending || advance();
        while (more) {
            if (item instanceof Double number) {
                double x = number;
                double sum = total + x;
                correction += Math.abs(total) >= Math.abs(x) ? (total - sum) + x : (x - sum) + total;
                total = sum;
            } else if (item instanceof Long number) {
                total += number;
            } else if (item instanceof Boolean truth) {
                total += truth ? 1 : 0;
            } else {
                break;
            }
            more = advance();
        }
        return corrected(total, correction);
    }
}
