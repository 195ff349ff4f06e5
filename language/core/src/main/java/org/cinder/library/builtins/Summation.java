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

/** {@code sum}: exact on ints, compensated on floats, and by {@code +} as soon as another type shows up. */
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
            CompensatedSum sum = new CompensatedSum(start + doubles.getDouble(0));
            for (int i = 1; i < doubles.length(); i++) {
                sum.add(doubles.getDouble(i));
            }
            return sum.result();
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

    /** Goes on with an item that the caller did not add to its total of floats. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object proceed(Object iterator, CompensatedSum total, Object item) {
        Summation summation = new Summation(iterator);
        summation.item = item;
        return summation.addAll(summation.addDoubles(total));
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
        return addAll(total instanceof Double number ? addDoubles(new CompensatedSum(number)) : total);
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
    private Object addDoubles(CompensatedSum total) {
        for (; item != null; advance()) {
            if (item instanceof Double number) {
                total.add(number);
            } else if (item instanceof Long number) {
                total.addInt(number);
            } else if (item instanceof Boolean truth) {
                total.addInt(truth ? 1 : 0);
            } else {
                break;
            }
        }
        return total.result();
    }
}
