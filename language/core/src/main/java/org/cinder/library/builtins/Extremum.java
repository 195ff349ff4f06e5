// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.UnaryCall;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Truth;

/** What {@code min} and {@code max} share: the search through arguments or an iterable, with key and default. */
final class Extremum {
    private final String name;
    private final CompareOperator better;
    private final Object key;

    Extremum(String name, CompareOperator better, Object key) {
        this.name = name;
        this.better = better;
        this.key = key == PNone.NONE ? null : key;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object of(String name, CompareOperator better, Object[] args, Object key, Object defaultValue) {
        return new Extremum(name, better, key).find(args, defaultValue);
    }

    private Object find(Object[] args, Object defaultValue) {
        if (args.length == 0) {
            throw Errors.typeError("%s expected at least 1 argument, got 0", name);
        }
        if (args.length > 1) {
            if (defaultValue != null) {
                throw Errors.typeError("Cannot specify a default for %s() with multiple positional arguments", name);
            }
            return search(PTuple.of(args));
        }
        Object result = search(args[0]);
        if (result != null) {
            return result;
        }
        if (defaultValue == null) {
            throw Errors.valueError("%s() iterable argument is empty", name);
        }
        return defaultValue;
    }

    /** The extreme item, the first of equal ones; null when there are none. */
    private Object search(Object iterable) {
        if (key == null && iterable instanceof PList list && list.pythonClass() == BuiltinTypes.LIST) {
            if (list.storage() instanceof LongStorage longs && longs.length() > 0) {
                return among(longs);
            }
            if (list.storage() instanceof DoubleStorage doubles && doubles.length() > 0) {
                return among(doubles);
            }
        }
        Object iterator = Iteration.iterator(iterable);
        UnaryCall call = key == null ? null : new UnaryCall(key);
        Object best = null;
        Object bestKey = null;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            Object itemKey = call == null ? item : call.call(item);
            if (best == null || isBetter(itemKey, bestKey)) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }

    private long among(LongStorage numbers) {
        long best = numbers.getLong(0);
        for (int i = 1; i < numbers.length(); i++) {
            long number = numbers.getLong(i);
            best = better == CompareOperator.LT ? Math.min(best, number) : Math.max(best, number);
        }
        return best;
    }

    private double among(DoubleStorage numbers) {
        double best = numbers.getDouble(0);
        for (int i = 1; i < numbers.length(); i++) {
            double number = numbers.getDouble(i);
            // a NaN is neither smaller nor bigger, wherever it stands
            if (better == CompareOperator.LT ? number < best : number > best) {
                best = number;
            }
        }
        return best;
    }

    private boolean isBetter(Object candidate, Object champion) {
        if (candidate instanceof Long a && champion instanceof Long b) {
            return better == CompareOperator.LT ? a < b : a > b;
        }
        if (candidate instanceof TruffleString a && champion instanceof TruffleString b) {
            int order = Text.compare(a, b);
            return better == CompareOperator.LT ? order < 0 : order > 0;
        }
        return Truth.of(Comparison.compare(better, candidate, champion));
    }
}
