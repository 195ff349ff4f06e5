// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.type.BuiltinTypes;

/** What {@code athrow(exception)} and {@code aclose()} of an asynchronous generator give. */
final class PAsyncThrow extends PAsyncStep {
    private final Object[] thrown;

    /** @param thrown the arguments of {@code athrow}; null for {@code aclose} */
    PAsyncThrow(PGenerator generator, Object[] thrown) {
        super(BuiltinTypes.ASYNC_GENERATOR_ATHROW.instanceShape(), generator, PNone.NONE);
        this.thrown = thrown;
    }

    @Override
    String names() {
        return "aclose()/athrow()";
    }

    @Override
    String caller() {
        return thrown == null ? "aclose()" : "athrow()";
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object value) {
        checkNotOver();
        if (generator().isFinished()) {
            setStage(Stage.OVER);
            return null;
        }
        if (stage() == Stage.STARTED) {
            return thrown == null ? closing(value, null) : resume(value, null);
        }
        checkNotRunning();
        if (state().isClosed()) {
            setStage(Stage.OVER);
            throw Errors.withArgs(ExceptionTypes.STOP_ASYNC_ITERATION);
        }
        if (value != PNone.NONE) {
            throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
        }
        setStage(Stage.STARTED);
        state().setRunning(true);
        if (thrown != null) {
            return resume(null, ThrowArguments.toException(thrown[0], thrown[1], thrown[2]));
        }
        state().close();
        return closing(null, Errors.withArgs(ExceptionTypes.GENERATOR_EXIT).exception());
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PBaseException exception) {
        checkNotOver();
        if (stage() == Stage.NEW) {
            checkNotRunning();
            setStage(Stage.STARTED);
            state().setRunning(true);
        }
        return thrown == null ? closing(null, exception) : resume(null, exception);
    }

    /** Resumes a generator that is to end: what it awaits is passed on, a value it yields is an error. */
    private Object closing(Object value, PBaseException exception) {
        try {
            Object yielded = exception == null ? GeneratorControl.send(generator(), value)
                    : GeneratorControl.throwException(generator(), exception);
            if (yielded != null && !(yielded instanceof AsyncYield)) {
                return yielded;
            }
            over();
            if (yielded != null) {
                throw Errors.runtimeError("async generator ignored GeneratorExit");
            }
        } catch (PException e) {
            over();
            if (!ends(e)) {
                throw e;
            }
        }
        return null;
    }
}
