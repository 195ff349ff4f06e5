// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PFrame;
import org.cinder.object.exception.PTraceback;

/** {@code send}, {@code throw} and {@code close} of generators; null results mean that the generator returned. */
public final class GeneratorControl {
    private GeneratorControl() {}

    /** {@code generator.send(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object send(PGenerator generator, Object value) {
        if (!generator.isStarted() && !generator.isFinished() && !generator.isRunning() && value != PNone.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started %s", GeneratorNames.kind(generator));
        }
        return generator.send(value);
    }

    /** Raises the exception at the pending yield. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object throwException(PGenerator generator, PBaseException exception) {
        if (generator.isRunning()) {
            throw Errors.valueError("%s already executing", GeneratorNames.kind(generator));
        }
        if (generator.isFinished()) {
            throw PException.of(exception);
        }
        if (!generator.isStarted()) {
            generator.finish();
            PFrame frame = new PFrame(generator.code(), generator.function(), generator.frame(), null);
            exception.setTraceback(new PTraceback(frame, null, exception.traceback()));
            throw PException.of(exception);
        }
        return generator.throwInto(PException.thrownInto(exception));
    }

    /** {@code generator.close()}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void close(PGenerator generator) {
        if (generator.isRunning()) {
            throw Errors.valueError("%s already executing", GeneratorNames.kind(generator));
        }
        if (generator.isFinished()) {
            return;
        }
        if (!generator.isStarted()) {
            generator.finish();
            return;
        }
        try {
            PException exit = Errors.withArgs(ExceptionTypes.GENERATOR_EXIT);
            if (generator.throwInto(exit) != null) {
                throw Errors.runtimeError("%s ignored GeneratorExit", GeneratorNames.kind(generator));
            }
        } catch (PException e) {
            boolean expected = e.exception().pythonClass().isSubclassOf(ExceptionTypes.GENERATOR_EXIT)
                    || e.exception().pythonClass().isSubclassOf(ExceptionTypes.STOP_ITERATION);
            if (!expected) {
                throw e;
            }
        }
    }
}
