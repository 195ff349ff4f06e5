// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;

/** The errors of reading or deleting a variable that is not set. */
public final class UnboundErrors {
    private UnboundErrors() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException local(Object name) {
        return Errors.nameError(ExceptionTypes.UNBOUND_LOCAL_ERROR, (TruffleString) name,
                "cannot access local variable '%s' where it is not associated with a value", name);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException free(Object name) {
        return Errors.nameError(ExceptionTypes.NAME_ERROR, (TruffleString) name,
                "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name);
    }

    /** {@code name 'x' is not defined}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException global(TruffleString name) {
        return Errors.nameError(ExceptionTypes.NAME_ERROR, name, "name '%s' is not defined", name);
    }
}
