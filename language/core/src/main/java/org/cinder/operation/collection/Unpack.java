// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** Unpacking assignment: {@code a, b = o} and {@code a, *b, c = o}. */
public final class Unpack {
    private Unpack() {}

    /** Exactly {@code count} elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] exactly(Object iterable, int count) {
        Object[] known = elements(iterable);
        if (known != null) {
            if (known.length > count) {
                throw tooMany(count);
            }
            if (known.length < count) {
                throw Errors.valueError("not enough values to unpack (expected %s, got %s)", count, known.length);
            }
            return known;
        }
        Object iterator = iterator(iterable);
        Object[] result = new Object[count];
        for (int i = 0; i < count; i++) {
            result[i] = Iteration.next(iterator);
            if (result[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected %s, got %s)", count, i);
            }
        }
        if (Iteration.next(iterator) != null) {
            throw tooMany(count);
        }
        return result;
    }

    /** {@code before} elements, a list of those in the middle, {@code after} elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] withStar(Object iterable, int before, int after) {
        Object[] result = new Object[before + 1 + after];
        Object iterator = iterator(iterable);
        for (int i = 0; i < before; i++) {
            result[i] = Iteration.next(iterator);
            if (result[i] == null) {
                throw notEnough(before + after, i);
            }
        }
        Object[] rest = Iteration.toArray(iterator);
        int middle = rest.length - after;
        if (middle < 0) {
            throw notEnough(before + after, before + rest.length);
        }
        System.arraycopy(rest, middle, result, before + 1, after);
        result[before] = new PList(SequenceStorage.of(Arrays.copyOf(rest, middle)));
        return result;
    }

    private static Object[] elements(Object iterable) {
        if (iterable instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.TUPLE) {
                return ((PTuple) iterable).elements();
            }
            if (type == BuiltinTypes.LIST) {
                return ((PList) iterable).toArray();
            }
        }
        return null;
    }

    private static Object iterator(Object iterable) {
        if (!Iteration.isIterable(iterable)) {
            throw Errors.typeError("cannot unpack non-iterable %s object", PythonClass.of(iterable));
        }
        return Iteration.iterator(iterable);
    }

    private static PException tooMany(int count) {
        return Errors.valueError("too many values to unpack (expected %s)", count);
    }

    private static PException notEnough(int expected, int got) {
        return Errors.valueError("not enough values to unpack (expected at least %s, got %s)", expected, got);
    }
}
