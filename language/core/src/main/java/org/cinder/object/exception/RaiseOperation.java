// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.ReprOf;

/** What {@code raise x from y} makes of its operands. */
public final class RaiseOperation {
    private RaiseOperation() {}

    /**
     * The exception object to raise: a class is instantiated, anything else than an exception is a TypeError.
     *
     * @param cause the operand of {@code from}, or null
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PBaseException prepare(Object exception, Object cause) {
        PBaseException raised = instance(exception, "exceptions must derive from BaseException");
        if (cause != null) {
            raised.setCause(cause == PNone.NONE ? cause
                    : instance(cause, "exception causes must derive from BaseException"));
        }
        return raised;
    }

    private static PBaseException instance(Object value, String problem) {
        if (value instanceof PBaseException exception) {
            return exception;
        }
        if (!(value instanceof PythonClass type) || !type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            throw Errors.typeError("%s", problem);
        }
        Object made = Calls.call(type);
        if (!(made instanceof PBaseException exception)) {
            throw Errors.typeError("calling %s should have returned an instance of BaseException, not %s",
                    ReprOf.java(type),
                    ReprOf.java(PythonClass.of(made)));
        }
        return exception;
    }
}
