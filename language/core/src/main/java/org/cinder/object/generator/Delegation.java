// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PCode;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;

/** What {@code yield from} does with its iterator: passes on what is sent, thrown or closed (PEP 380). */
public final class Delegation {
    private static final TruffleString SEND = Text.of("send");
    private static final TruffleString THROW = Text.of("throw");
    private static final TruffleString CLOSE = Text.of("close");

    private Delegation() {}

    /** The iterator to delegate to. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object start(PGenerator generator, Object source, boolean await) {
        Object iterator = await ? awaitable(source) : iterator(generator, source);
        generator.setDelegate(iterator);
        return iterator;
    }

    private static Object iterator(PGenerator generator, Object source) {
        if (source instanceof PGenerator inner && inner.pythonClass() == BuiltinTypes.COROUTINE) {
            if (isCoroutine(generator)) {
                return inner;
            }
            throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return Iteration.iterator(source);
    }

    /** Whether it can be awaited: a coroutine, or a generator of a function marked by {@code types.coroutine}. */
    private static boolean isCoroutine(PGenerator generator) {
        return generator.pythonClass() == BuiltinTypes.COROUTINE
                || (generator.code().flags() & PCode.ITERABLE_COROUTINE) != 0;
    }

    /** What {@code await source} drives: the iterator of {@code __await__}, or the coroutine itself. */
    static Object awaitable(Object source) {
        if (source instanceof PGenerator inner && isCoroutine(inner)) {
            if (inner.pythonClass() == BuiltinTypes.COROUTINE && inner.delegate() != null && inner.isStarted()) {
                throw Errors.runtimeError("coroutine is being awaited already");
            }
            return inner;
        }
        PythonClass type = PythonClass.of(source);
        Object iterator = Calls.special(source, SpecialMethod.AWAIT);
        if (iterator == null) {
            throw Errors.typeError("object %s can't be used in 'await' expression", type);
        }
        if (iterator instanceof PGenerator inner && isCoroutine(inner)) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (PythonClass.of(iterator).special(SpecialMethod.NEXT) == null) {
            throw Errors.typeError("__await__() returned non-iterator of type '%s'", PythonClass.of(iterator));
        }
        return iterator;
    }

    /** One step: the value to yield on, or null when the iterator is exhausted. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object step(PGenerator generator, Object iterator, boolean first) {
        if (first) {
            return send(generator, iterator, PNone.NONE);
        }
        PException thrown = generator.takeThrown();
        if (thrown != null) {
            return throwInto(generator, iterator, thrown);
        }
        return send(generator, iterator, generator.takeSent());
    }

    private static Object send(PGenerator generator, Object iterator, Object value) {
        if (iterator instanceof PGenerator inner) {
            if (inner.isFinished() && inner.pythonClass() == BuiltinTypes.COROUTINE) {
                throw Errors.runtimeError("cannot reuse already awaited coroutine");
            }
            boolean wasFinished = inner.isFinished();
            Object yielded = inner.send(value);
            if (yielded == null) {
                finish(generator, wasFinished ? PNone.NONE : inner.returned());
            }
            return yielded;
        }
        if (iterator instanceof AwaitIterator driver) {
            return orFinish(generator, driver, driver.send(value));
        }
        try {
            if (value == PNone.NONE) {
                Object result = Calls.special(iterator, SpecialMethod.NEXT);
                if (result == null) {
                    throw Errors.typeError("'%s' object is not an iterator", PythonClass.of(iterator));
                }
                return result;
            }
            return Calls.method(iterator, SEND, value);
        } catch (PException e) {
            return stopped(generator, e);
        }
    }

    private static Object stopped(PGenerator generator, PException e) {
        PBaseException exception = e.exception();
        if (!exception.pythonClass().isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
            throw e;
        }
        Object value = GetAttribute.of(exception, Text.of("value"));
        finish(generator, value);
        return null;
    }

    private static Object orFinish(PGenerator generator, AwaitIterator driver, Object yielded) {
        if (yielded == null) {
            finish(generator, driver.result());
        }
        return yielded;
    }

    /** Notes that the iterator is exhausted, and what it returned. */
    public static void finish(PGenerator generator, Object value) {
        generator.setDelegate(null);
        generator.setDelegateResult(value);
    }

    private static Object throwInto(PGenerator generator, Object iterator, PException thrown) {
        if (thrown.exception().pythonClass().isSubclassOf(ExceptionTypes.GENERATOR_EXIT)) {
            close(iterator);
            throw thrown.chained();
        }
        if (iterator instanceof PGenerator inner) {
            // what the delegating generator handles is part of the context, too
            Object yielded = GeneratorControl.throwException(inner, thrown.chained().exception());
            if (yielded == null) {
                finish(generator, inner.returned());
            }
            return yielded;
        }
        if (iterator instanceof AwaitIterator driver) {
            return orFinish(generator, driver, driver.throwInto(thrown.chained().exception()));
        }
        Object method = GetAttribute.orNull(iterator, THROW);
        if (method == null) {
            throw thrown.chained();
        }
        try {
            return Calls.call(method, thrown.exception());
        } catch (PException e) {
            return stopped(generator, e);
        }
    }

    private static void close(Object iterator) {
        if (iterator instanceof PGenerator inner) {
            GeneratorControl.close(inner);
            return;
        }
        Object method = GetAttribute.orNull(iterator, CLOSE);
        if (method != null) {
            Calls.call(method);
        }
    }

    /** What the iterator returned when it was exhausted. */
    public static Object result(PGenerator generator) {
        return generator.takeDelegateResult();
    }
}
