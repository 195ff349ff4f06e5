// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.ForeignExceptions;
import org.cinder.interop.HostValues;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;

/** Calls values of other languages: executes what is executable, instantiates what is instantiable. */
final class ForeignCalls {
    private ForeignCalls() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(Object callee, Object[] arguments, TruffleString[] names) {
        InteropLibrary interop = InteropLibrary.getUncached();
        boolean executable = interop.isExecutable(callee);
        if (!executable && !interop.isInstantiable(callee)) {
            throw Errors.typeError("'%s' object is not callable", PythonClass.of(callee));
        }
        if (names.length > 0) {
            throw Errors.typeError("foreign callables take no keyword arguments");
        }
        try {
            Object result = executable ? interop.execute(callee, arguments) : interop.instantiate(callee, arguments);
            return HostValues.toGuest(result);
        } catch (InteropException e) {
            throw Errors.typeError("foreign call failed: %s", e.getMessage());
        } catch (AbstractTruffleException e) {
            throw ForeignExceptions.toGuest(e);
        }
    }
}
