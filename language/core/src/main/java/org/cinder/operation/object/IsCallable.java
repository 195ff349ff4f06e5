// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMethod;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** {@code callable(x)} (PyCallable_Check). */
public final class IsCallable {
    private IsCallable() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean test(Object value) {
        if (value instanceof PFunction || value instanceof PBuiltinFunction || value instanceof PMethod
                || value instanceof PythonClass) {
            return true;
        }
        PythonClass type = PythonClass.of(value);
        if (type == BuiltinTypes.FOREIGN) {
            InteropLibrary interop = InteropLibrary.getUncached();
            return interop.isExecutable(value) || interop.isInstantiable(value);
        }
        return type.special(SpecialMethod.CALL) != null;
    }
}
