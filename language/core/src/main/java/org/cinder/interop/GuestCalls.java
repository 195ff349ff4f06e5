// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.PException;
import org.cinder.operation.callable.Calls;

/**
 * Calls from other languages into guest code: values are converted on the way in, exceptions prepared on the way out.
 */
final class GuestCalls {
    private GuestCalls() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(Object callee, Object[] arguments) {
        try {
            return Calls.call(callee, HostValues.toGuest(arguments));
        } catch (PException e) {
            throw LeavingException.of(e);
        }
    }
}
