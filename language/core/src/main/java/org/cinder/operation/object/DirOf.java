// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/** {@code dir(x)} (PyObject_Dir): what {@code __dir__} lists, sorted. */
public final class DirOf {
    private DirOf() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PList of(Object value) {
        Object names = Calls.special(value, SpecialMethod.DIR);
        if (names == null) {
            throw Errors.typeError("object does not provide __dir__");
        }
        return sorted(Iteration.toArray(names));
    }

    /** A new sorted list of the names. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PList sorted(Object[] names) {
        Object[] copy = names.clone();
        java.util.Arrays.sort(copy, (a, b) -> Comparison.less(a, b) ? -1 : Comparison.less(b, a) ? 1 : 0);
        return PList.of(copy);
    }
}
