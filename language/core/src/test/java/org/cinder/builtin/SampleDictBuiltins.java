// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.type.PythonClass;

/** Methods with the signatures of CPython's dict, for the tests of their errors; they answer with an argument. */
@Builtins(type = "dict")
final class SampleDictBuiltins {
    private SampleDictBuiltins() {}

    @Builtin("fromkeys($cls, iterable, value=None, /)")
    static Object fromKeys(PythonClass cls, Object iterable, Object value) {
        return value;
    }

    @Builtin("get($self, key, default=None, /)")
    static Object get(PDict self, Object key, Object fallback) {
        return fallback;
    }

    @Builtin(value = "update($self, other=<unrepresentable>, /, **names)", hideSignature = true)
    static Object update(PDict self, Object other, PDict names) {
        return names;
    }
}
