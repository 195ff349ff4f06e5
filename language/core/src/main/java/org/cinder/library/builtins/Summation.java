// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.cinder.ast.Operator;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.number.PInt;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
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
        if (start instanceof Long number && iterable instanceof PList list
                && list.pythonClass() == BuiltinTypes.LIST) {
            Object known = ofPrimitives(list.storage(), number);
            if (known != null) {
                return known;
            }
        }
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
        Summation summation = new Summation(iterator);
        summation.advance();
        return summation.run(start);
    }

    /** The sum of elements that are all ints, or all floats; null when it is not known here. */
    private static Object ofPrimitives(SequenceStorage storage, long start) {
        if (storage instanceof LongStorage longs) {
            long total = start;
            for (int i = 0; i < longs.length(); i++) {
                long next = longs.getLong(i);
                long sum = total + next;
                if (((total ^ sum) & (next ^ sum)) < 0) {
                    return null;
                }
                total = sum;
            }
            return total;
        }
        if (storage instanceof DoubleStorage doubles && doubles.length() > 0) {
            double total = start + doubles.getDouble(0);
            double correction = 0;
            for (int i = 1; i < doubles.length(); i++) {
                double x = doubles.getDouble(i);
                double sum = total + x;
                correction += Math.abs(total) >= Math.abs(x) ? (total - sum) + x : (x - sum) + total;
                total = sum;
            }
            return corrected(total, correction);
        }
        return null;
    }

    /** Goes on with an item that the caller did not add to its total of ints. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object proceed(Object iterator, long total, Object item) {
        Summation summation = new Summation(iterator);
        summation.item = item;
        return summation.run(total);
    }

    /** Goes on with an item that the caller did not add to its compensated total of floats. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object proceed(Object iterator, double total, double correction, Object item) {
        Summation summation = new Summation(iterator);
        summation.item = item;
        return summation.addAll(summation.addDoubles(total, correction));
    }

    /** The sum that a total and its correction stand for. */
    static double corrected(double total, double correction) {
        // an infinite correction would turn an infinite sum into a NaN
        return correction != 0 && Double.isFinite(correction) ? total + correction : total;
    }

    private void advance() {
        item = Iteration.next(iterator);
    }

    /** Ints first, then floats from the first sum that is one, then anything: the order of CPython. */
    private Object run(Object start) {
        Object total = start;
        if (total instanceof Long number) {
            total = addLongs(number);
            if (total instanceof Long && item != null) {
                total = BinaryOperation.apply(Operator.ADD, total, item);
                advance();
            }
        }
        return addAll(total instanceof Double number ? addDoubles(number, 0) : total);
    }

    private Object addAll(Object start) {
        Object total = start;
        while (item != null) {
            total = BinaryOperation.apply(Operator.ADD, total, item);
            advance();
        }
        return total;
    }

    /** Adds ints up to the first item that is something else; the sum is a big int when it had to be. */
    private Object addLongs(long start) {
        long total = start;
        for (; item != null; advance()) {
            long next;
            if (item instanceof Long number) {
                next = number;
            } else if (item instanceof Boolean truth) {
                next = truth ? 1 : 0;
            } else {
                return total;
            }
            long sum = total + next;
            if (((total ^ sum) & (next ^ sum)) < 0) {
                return addBig(BigInteger.valueOf(total));
            }
            total = sum;
        }
        return total;
    }

    private Object addBig(BigInteger start) {
        BigInteger total = start;
        for (; item != null; advance()) {
            if (item instanceof Long number) {
                total = total.add(BigInteger.valueOf(number));
            } else if (item instanceof PInt number && number.isExact()) {
                total = total.add(number.value());
            } else {
                break;
            }
        }
        return PInt.of(total);
    }

    /** Adds floats and ints up to the first item that is something else. */
    private Object addDoubles(double start, double startCorrection) {
        double total = start;
        double correction = startCorrection;
        for (; item != null; advance()) {
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
        }
        return corrected(total, correction);
    }
}
