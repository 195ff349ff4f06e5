// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;

/**
 * Exceptions of Java and other languages in guest code: they are caught as {@code polyglot.ForeignException}, whose
 * only
 * argument is the foreign exception; when nobody catches them they leave as what they were.
 */
public final class ForeignExceptions {
    static final PythonClass FOREIGN_EXCEPTION = BuiltinTypes.define("polyglot.ForeignException",
            ExceptionTypes.EXCEPTION, PBaseException.class, ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT,
            (type, namespace) -> { });

    private ForeignExceptions() {}

    /** The carrier of the guest exception that stands for an exception which a call into another language raised. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException toGuest(AbstractTruffleException exception) {
        if (exception instanceof PException guest) {
            return guest;
        }
        PBaseException stand = new PBaseException(FOREIGN_EXCEPTION, new PTuple(exception));
        stand.setDetails(new Object[] {exception});
        return PException.of(stand);
    }

    /** The exception that {@link #toGuest} wrapped, or null. */
    static AbstractTruffleException original(PBaseException exception) {
        return exception.pythonClass() == FOREIGN_EXCEPTION && exception.details() != null
                && exception.details()[0] instanceof AbstractTruffleException original ? original : null;
    }
}
