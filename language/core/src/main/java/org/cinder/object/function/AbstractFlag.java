// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.Names;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** Whether a callable is marked as an abstract method. */
final class AbstractFlag {
    private AbstractFlag() {}

    /** {@code bool(getattr(function, '__isabstractmethod__', False))}; null is not abstract. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean of(Object function) {
        Object flag = function == null ? null : GetAttribute.orNull(function, Names.T_ISABSTRACTMETHOD);
        return flag != null && Truth.of(flag);
    }
}
