// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.type.BuiltinTypes;

/**
 * One step of an asynchronous generator: what {@code __anext__()} and {@code asend(value)} give. It ends with the value
 * that the generator yields.
 */
sealed class PAsyncStep extends AwaitIterator permits PAsyncThrow {
    /** The stages of the life of a step. */
    enum Stage {
        NEW, STARTED, OVER
    }

    private final PGenerator generator;
    private final Object sent;
    private Stage stage = Stage.NEW;

    PAsyncStep(PGenerator generator, Object sent) {
        this(BuiltinTypes.ASYNC_GENERATOR_ASEND.instanceShape(), generator, sent);
    }

    PAsyncStep(Shape shape, PGenerator generator, Object sent) {
        super(shape);
        this.generator = generator;
        this.sent = sent;
    }

    final PGenerator generator() {
        return generator;
    }

    final AsyncGeneratorState state() {
        return AsyncGeneratorState.of(generator);
    }

    final Stage stage() {
        return stage;
    }

    final void setStage(Stage newStage) {
        stage = newStage;
    }

    /** The methods that make such a step, as messages name them. */
    String names() {
        return "__anext__()/asend()";
    }

    /** Which method is to blame when the generator is at work already. */
    String caller() {
        return "anext()";
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object value) {
        Object passed = value;
        if (begin() && value == PNone.NONE) {
            passed = sent;
        }
        return resume(passed, null);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PBaseException exception) {
        begin();
        return resume(null, exception);
    }

    @Override
    public void close() {
        stage = Stage.OVER;
    }

    /** Whether this is the first resume; raises when the step is over or another one is at work. */
    private boolean begin() {
        checkNotOver();
        if (stage != Stage.NEW) {
            return false;
        }
        checkNotRunning();
        stage = Stage.STARTED;
        state().setRunning(true);
        return true;
    }

    final void checkNotOver() {
        if (stage == Stage.OVER) {
            throw Errors.runtimeError("cannot reuse already awaited %s", names());
        }
    }

    final void checkNotRunning() {
        if (state().isRunning()) {
            stage = Stage.OVER;
            throw Errors.runtimeError("%s: asynchronous generator is already running", caller());
        }
    }

    /** Resumes the generator; a value that it yields is the result, its end is StopAsyncIteration. */
    final Object resume(Object value, PBaseException exception) {
        Object yielded;
        try {
            yielded = exception == null ? GeneratorControl.send(generator, value)
                    : GeneratorControl.throwException(generator, exception);
        } catch (PException e) {
            over();
            if (ends(e)) {
                state().close();
            }
            throw e;
        }
        if (yielded == null) {
            over();
            state().close();
            throw Errors.withArgs(ExceptionTypes.STOP_ASYNC_ITERATION);
        }
        if (yielded instanceof AsyncYield result) {
            over();
            setResult(result.value());
            return null;
        }
        return yielded;
    }

    final void over() {
        stage = Stage.OVER;
        state().setRunning(false);
    }

    static boolean ends(PException e) {
        return e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) || e.matches(ExceptionTypes.GENERATOR_EXIT);
    }
}
