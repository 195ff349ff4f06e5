// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.object.generator.GeneratorResults;
import org.cinder.object.generator.PAnextAwaitable;
import org.cinder.object.generator.PGenerator;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.CallableIterator;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.list.ListSort;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.Length;
import org.cinder.operation.object.IsCallable;
import org.cinder.operation.object.Truth;

/**
 * Functions over iterators and containers: {@code iter}, {@code next}, {@code len}, {@code sorted}, {@code all}, {@code
 * any}.
 */
@Builtins(module = "builtins")
public final class IterationFunctions {
    private static final TruffleString T_ANEXT = Text.of("__anext__");

    private IterationFunctions() {}

    @Builtin(value = "len(obj, /)", doc = "Return the number of items in a container.", inline = true)
    static long len(Object obj) {
        if (obj instanceof PList list && list.pythonClass() == BuiltinTypes.LIST) {
            return list.length();
        }
        if (obj instanceof TruffleString text) {
            return Text.length(text);
        }
        if (obj instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE) {
            return tuple.length();
        }
        if (obj instanceof PDict dict && dict.pythonClass() == BuiltinTypes.DICT) {
            return dict.size();
        }
        return Length.of(obj);
    }

    @Builtin(value = "iter(object, sentinel=<unrepresentable>, /)", inline = true,
            doc = "Get an iterator from an object.\n\nWith a sentinel, the object is called until it returns the "
                    + "sentinel.")
    static Object iter(Object object, Object sentinel) {
        return sentinel == null ? Iteration.iterator(object) : callableIterator(object, sentinel);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object callableIterator(Object callable, Object sentinel) {
        if (!IsCallable.test(callable)) {
            throw Errors.typeError("iter(object, sentinel): object must be callable");
        }
        return new CallableIterator(callable, sentinel);
    }

    @Builtin(value = "next(iterator, default=<unrepresentable>, /)", inline = true,
            node = NextFunctionNode.class,
            doc = "Return the next item from the iterator.\n\n"
                    + "At the end the default is returned if there is one, else StopIteration is raised.")
    static Object next(Object iterator, Object defaultValue) {
        if (iterator instanceof PIterator known && known.pythonClass().isBuiltin()) {
            if (defaultValue == null && known instanceof PGenerator generator) {
                return GeneratorResults.valueOrStop(generator, generator.isFinished(), generator.next());
            }
            Object value = known.next();
            return value != null ? value : atEnd(defaultValue);
        }
        return nextOfAny(iterator, defaultValue);
    }

    private static Object atEnd(Object defaultValue) {
        if (defaultValue == null) {
            throw Errors.stopIteration(null);
        }
        return defaultValue;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object nextOfAny(Object iterator, Object defaultValue) {
        PythonClass type = PythonClass.of(iterator);
        if (type != BuiltinTypes.FOREIGN && type.special(SpecialMethod.NEXT) == null) {
            throw Errors.typeError("'%s' object is not an iterator", type);
        }
        if (defaultValue == null && type != BuiltinTypes.FOREIGN) {
            // the method itself, so that the value of StopIteration is kept
            return Calls.special(iterator, SpecialMethod.NEXT);
        }
        Object value = Iteration.next(iterator);
        return value == null ? atEnd(defaultValue) : value;
    }

    @Builtin(value = "aiter(async_iterable, /)", doc = "Return the asynchronous iterator of an asynchronous iterable.")
    static Object aiter(Object iterable) {
        Object iterator = Calls.special(iterable, SpecialMethod.AITER);
        if (iterator == null) {
            throw Errors.typeError("'%s' object is not an async iterable", PythonClass.of(iterable));
        }
        if (PythonClass.of(iterator).lookup(T_ANEXT) == null) {
            throw Errors.typeError("aiter() returned not an async iterator of type '%s'", PythonClass.of(iterator));
        }
        return iterator;
    }

    @Builtin(value = "anext(aiterator, default=<unrepresentable>, /)",
            doc = "Return the next item from the asynchronous iterator.\n\n"
                    + "At the end the default is returned if there is one, else StopAsyncIteration is raised.")
    static Object anext(Object iterator, Object defaultValue) {
        Object awaitable = Calls.special(iterator, SpecialMethod.ANEXT);
        if (awaitable == null) {
            throw Errors.typeError("'%s' object is not an async iterator", PythonClass.of(iterator));
        }
        return defaultValue == null ? awaitable : new PAnextAwaitable(awaitable, defaultValue);
    }

    @Builtin(value = "sorted(iterable, /, *, key=None, reverse=False)",
            doc = "Return a new list with the items of the iterable in ascending order.\n\n"
                    + "A key function gives the values to compare; reverse asks for descending order.")
    static Object sorted(Object iterable, Object key, boolean reverse) {
        PList list = PList.of(Iteration.toArray(iterable));
        ListSort.sort(list, key, reverse);
        return list;
    }

    @Builtin(value = "all(iterable, /)", node = AllNode.class,
            doc = "Return True if bool(x) is True for all values x in the iterable.\n\nTrue for an empty iterable.")
    static boolean all(Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (!Truth.of(item)) {
                return false;
            }
        }
        return true;
    }

    @Builtin(value = "any(iterable, /)", node = AnyNode.class,
            doc = "Return True if bool(x) is True for any x in the iterable.\n\nFalse for an empty iterable.")
    static boolean any(Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Truth.of(item)) {
                return true;
            }
        }
        return false;
    }
}
