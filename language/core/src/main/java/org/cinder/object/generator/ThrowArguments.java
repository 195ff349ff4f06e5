// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PTraceback;
import org.cinder.object.exception.WarningReport;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** The arguments of {@code throw}: an exception, or (deprecated) a class with value and traceback. */
final class ThrowArguments {
    private ThrowArguments() {}

    /** Warns when a method was called with more than the exception. */
    static void warnOfThree(String method, Object value, Object traceback) {
        if (value != null || traceback != null) {
            WarningReport.warn(ExceptionTypes.DEPRECATION_WARNING, "the (type, exc, tb) signature of " + method
                    + "() is deprecated, use the single-arg signature instead.", 1);
        }
    }

    static PBaseException toException(Object type, Object value, Object traceback) {
        boolean noValue = value == null || value == PNone.NONE;
        if (traceback != null && traceback != PNone.NONE && !(traceback instanceof PTraceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PBaseException exception;
        if (type instanceof PythonClass cls && cls.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            exception = instantiate(cls, value, noValue);
        } else if (type instanceof PBaseException given) {
            if (!noValue) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            exception = given;
        } else {
            throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not %s",
                    PythonClass.of(type));
        }
        if (traceback instanceof PTraceback given) {
            exception.setTraceback(given);
        }
        return exception;
    }

    private static PBaseException instantiate(PythonClass cls, Object value, boolean noValue) {
        if (value instanceof PBaseException given && given.pythonClass().isSubclassOf(cls)) {
            return given;
        }
        Object made;
        try {
            made = noValue ? Calls.call(cls)
                    : value instanceof PTuple tuple ? Calls.call(cls, tuple.elements()) : Calls.call(cls, value);
        } catch (PException e) {
            // what goes wrong in making the exception is raised in the generator instead of it
            return e.exception();
        }
        if (made instanceof PBaseException exception) {
            return exception;
        }
        return Errors.typeError("calling %s should have returned an instance of BaseException, not %s", cls,
                PythonClass.of(made)).exception();
    }
}
