// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ObjectRepr;
import org.cinder.operation.object.ReprOf;

/** The text that tools and {@code Value.toString()} show: the repr, when it may run and does not fail. */
final class DisplayText {
    private DisplayText() {}

    @TruffleBoundary
    static TruffleString of(Object value, boolean allowSideEffects) {
        if (!allowSideEffects && value instanceof PythonObject object && !isHarmless(object)) {
            return ObjectRepr.of(value);
        }
        try {
            return ReprOf.of(value);
        } catch (PException e) {
            return ObjectRepr.of(value);
        }
    }

    /** Whether the repr is made by Java code alone. */
    private static boolean isHarmless(PythonObject object) {
        return object instanceof PythonClass || object instanceof org.cinder.object.function.PFunction
                || object instanceof org.cinder.object.number.PInt number && number.isExact();
    }
}
