// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.iterator.SequenceIterator;
import org.cinder.object.list.ListIterator;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.slice.PRange;
import org.cinder.object.slice.RangeIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.tuple.TupleIterator;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** Iterating over anything (PyObject_GetIter, PyIter_Next). */
public final class Iteration {
    private static final int INITIAL_CAPACITY = 8;
    private static final int MAX_INITIAL_CAPACITY = 1 << 20;

    private Iteration() {}

    /** {@code iter(o)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iterator(Object iterable) {
        if (iterable instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                return new ListIterator((PList) iterable);
            }
            if (type == BuiltinTypes.TUPLE) {
                return new TupleIterator((PTuple) iterable);
            }
        }
        PythonClass type = PythonClass.of(iterable);
        Object raw = type.special(SpecialMethod.ITER);
        if (raw == null || raw == PNone.NONE) {
            if (raw == null && isSequence(iterable)) {
                return new SequenceIterator(iterable);
            }
            throw Errors.typeError("'%s' object is not iterable", type);
        }
        if (iterable instanceof PIterator && raw instanceof PBuiltinFunction) {
            return iterable;
        }
        return checked(Calls.special(iterable, SpecialMethod.ITER));
    }

    /** What {@code __iter__} returned, which must be an iterator. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object checked(Object iterator) {
        if (!isIterator(iterator)) {
            throw Errors.typeError("iter() returned non-iterator of type '%s'", PythonClass.of(iterator));
        }
        return iterator;
    }

    /** Whether {@code next(o)} can work (PyIter_Check). */
    public static boolean isIterator(Object value) {
        return PythonClass.of(value).special(SpecialMethod.NEXT) != null;
    }

    /** Whether the class says that instances can be iterated over; {@code __iter__} may still refuse. */
    public static boolean isIterable(Object value) {
        Object raw = PythonClass.of(value).special(SpecialMethod.ITER);
        return raw == null ? isSequence(value) : raw != PNone.NONE;
    }

    /** Whether the object follows the old sequence protocol (PySequence_Check). */
    public static boolean isSequence(Object value) {
        return !(value instanceof PDict) && PythonClass.of(value).special(SpecialMethod.GETITEM) != null;
    }

    /** The next element of an iterator, or null at the end; StopIteration never leaves this method. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object next(Object iterator) {
        if (iterator instanceof PIterator known && isBuiltinNext(known)) {
            return known.next();
        }
        PythonClass type = PythonClass.of(iterator);
        Object raw = type.special(SpecialMethod.NEXT);
        if (raw == null) {
            throw Errors.typeError("'%s' object is not an iterator", type);
        }
        try {
            return Calls.special(iterator, SpecialMethod.NEXT);
        } catch (PException e) {
            if (isStop(e)) {
                return null;
            }
            throw e;
        }
    }

    /** The same as {@link #next}, with the commonest sources of other iterators open to inlining. */
    public static Object nextInlined(Object iterator) {
        if (iterator instanceof ListIterator list) {
            return list.next();
        }
        if (iterator instanceof RangeIterator range) {
            return range.next();
        }
        return next(iterator);
    }

    private static boolean isBuiltinNext(PIterator iterator) {
        PythonClass type = iterator.pythonClass();
        return type.isBuiltin() ? type != BuiltinTypes.COROUTINE && type != BuiltinTypes.ASYNC_GENERATOR
                : type.special(SpecialMethod.NEXT) instanceof PBuiltinFunction;
    }

    /** Whether the exception is a StopIteration. */
    public static boolean isStop(PException e) {
        return e.exception().pythonClass().isSubclassOf(ExceptionTypes.STOP_ITERATION);
    }

    /** A new array of all elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArray(Object iterable) {
        if (iterable instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                return ((PList) iterable).toArray();
            }
            if (type == BuiltinTypes.TUPLE) {
                return ((PTuple) iterable).elements().clone();
            }
        }
        Object iterator = iterator(iterable);
        Object[] elements = new Object[capacity(iterable)];
        int length = 0;
        for (Object element = next(iterator); element != null; element = next(iterator)) {
            if (length == elements.length) {
                elements = Arrays.copyOf(elements, grow(length));
                TruffleSafepoint.poll(null);
            }
            elements[length++] = element;
        }
        return length == elements.length ? elements : Arrays.copyOf(elements, length);
    }

    private static int grow(int length) {
        if (length >= SequenceStorage.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return (int) Math.min(SequenceStorage.MAX_LENGTH, length + (length >> 1) + 8L);
    }

    private static int capacity(Object iterable) {
        return (int) Math.min(LengthHint.of(iterable, INITIAL_CAPACITY), MAX_INITIAL_CAPACITY);
    }

    /**
     * A new array of all elements; when {@code iter(o)} raises TypeError, one with that text instead (PySequence_Fast).
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArray(Object iterable, String problem) {
        if (iterable instanceof PList || iterable instanceof PTuple) {
            return toArray(iterable);
        }
        Object iterator;
        try {
            iterator = iterator(iterable);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError(problem);
            }
            throw e;
        }
        return toArray(iterator);
    }

    /** A new storage with all elements, as a list made from {@code iterable} keeps them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SequenceStorage toStorage(Object iterable) {
        if (iterable instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                PList list = (PList) iterable;
                return list.length() == 0 ? EmptyStorage.INSTANCE : list.storage().copy();
            }
            if (type == BuiltinTypes.RANGE && !((PRange) iterable).isBig()) {
                return ((PRange) iterable).toStorage();
            }
        }
        return SequenceStorage.of(toArray(iterable));
    }
}
