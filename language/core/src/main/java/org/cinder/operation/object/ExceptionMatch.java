// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** Whether an {@code except} clause handles an exception (PyErr_GivenExceptionMatches): real subclassing only. */
public final class ExceptionMatch {
    private ExceptionMatch() {}

    /** @param expected a class or a tuple of classes; anything else is a TypeError */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean test(PBaseException exception, Object expected) {
        if (expected instanceof PTuple tuple) {
            for (Object element : tuple.elements()) {
                check(element);
            }
            for (Object element : tuple.elements()) {
                if (exception.pythonClass().isSubclassOf((PythonClass) element)) {
                    return true;
                }
            }
            return false;
        }
        check(expected);
        return exception.pythonClass().isSubclassOf((PythonClass) expected);
    }

    private static void check(Object expected) {
        if (!(expected instanceof PythonClass type) || !type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
        }
    }
}
