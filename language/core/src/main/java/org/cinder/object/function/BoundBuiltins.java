// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.builtin.BuiltinKind;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** Binds methods written in Java to an object. */
public final class BoundBuiltins {
    private BoundBuiltins() {}

    /** The bound method: a method-wrapper for special methods, else a builtin_function_or_method. */
    public static PBuiltinFunction bind(PBuiltinFunction unbound, Object self) {
        boolean wrapper = unbound.spec().kind() == BuiltinKind.SLOT_WRAPPER;
        PythonClass type = wrapper ? BuiltinTypes.METHOD_WRAPPER : BuiltinTypes.BUILTIN_FUNCTION;
        return new PBuiltinFunction(type, unbound.table(), unbound.spec(), unbound.owner(), self);
    }
}
