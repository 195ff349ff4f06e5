// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;

/** Methods with the signatures of CPython's float, for the tests of their errors; they answer with an argument. */
@Builtins(type = "float")
final class SampleFloatBuiltins {
    private SampleFloatBuiltins() {}

    @Builtin("__new__($cls, x=0, /)")
    static Object make(PythonClass cls, Object x) {
        return x;
    }

    @Builtin("is_integer($self, /)")
    static boolean isInteger(double self) {
        return self == 1;
    }
}
