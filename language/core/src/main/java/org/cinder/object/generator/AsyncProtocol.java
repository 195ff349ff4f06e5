// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** The special methods behind {@code async for} and {@code async with}; what they give is awaited by the caller. */
public final class AsyncProtocol {
    private AsyncProtocol() {}

    /** {@code iterable.__aiter__()} (CPython's GET_AITER). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iterator(Object iterable) {
        Object iterator = Calls.special(iterable, SpecialMethod.AITER);
        if (iterator == null) {
            throw Errors.typeError("'async for' requires an object with __aiter__ method, got %s",
                    PythonClass.of(iterable));
        }
        if (PythonClass.of(iterator).special(SpecialMethod.ANEXT) == null) {
            throw Errors.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
                    + "%s", PythonClass.of(iterator));
        }
        return iterator;
    }

    /** {@code iterator.__anext__()} (CPython's GET_ANEXT). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object next(Object iterator) {
        Object awaitable = Calls.special(iterator, SpecialMethod.ANEXT);
        if (awaitable == null) {
            throw Errors.typeError("'async for' requires an iterator with __anext__ method, got %s",
                    PythonClass.of(iterator));
        }
        PythonClass type = PythonClass.of(awaitable);
        if (type != BuiltinTypes.COROUTINE && type.special(SpecialMethod.AWAIT) == null) {
            PException error = Errors.typeError("'async for' received an invalid object from __anext__: %s", type);
            PBaseException cause = Errors.typeError("object %s can't be used in 'await' expression", type).exception();
            error.exception().setCause(cause);
            error.exception().setContext(cause);
            throw error;
        }
        return awaitable;
    }

    /** Whether the exception ends an asynchronous iteration. */
    public static boolean isEnd(PException e) {
        return e.matches(ExceptionTypes.STOP_ASYNC_ITERATION);
    }

    /** The raw {@code __aexit__} of the class; checks that both methods exist. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object findExit(Object manager) {
        PythonClass type = PythonClass.of(manager);
        if (type.special(SpecialMethod.AENTER) == null) {
            throw Errors.typeError("'%s' object does not support the asynchronous context manager protocol", type);
        }
        Object method = type.special(SpecialMethod.AEXIT);
        if (method == null) {
            throw Errors.typeError("'%s' object does not support the asynchronous context manager protocol (missed "
                    + "__aexit__ method)", type);
        }
        return method;
    }

    /** {@code manager.__aenter__()}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object enter(Object manager) {
        return awaitable(Calls.special(manager, SpecialMethod.AENTER), "__aenter__");
    }

    /** {@code manager.__aexit__(type, exception, traceback)}, with None three times when there is no exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object exit(Object manager, PBaseException exception) {
        Object result;
        if (exception == null) {
            result = Calls.special(manager, SpecialMethod.AEXIT, PNone.NONE, PNone.NONE, PNone.NONE);
        } else {
            Object traceback = exception.traceback() == null ? PNone.NONE : exception.traceback();
            result = Calls.special(manager, SpecialMethod.AEXIT, exception.pythonClass(), exception, traceback);
        }
        return awaitable(result, "__aexit__");
    }

    private static Object awaitable(Object value, String method) {
        PythonClass type = PythonClass.of(value);
        if (type != BuiltinTypes.COROUTINE && type.special(SpecialMethod.AWAIT) == null) {
            throw Errors.typeError("'async with' received an object from %s that does not implement __await__: %s",
                    method, type);
        }
        return value;
    }
}
