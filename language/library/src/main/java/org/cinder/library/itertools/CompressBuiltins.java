// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code compress}. */
@Builtins(type = "itertools.compress", module = "itertools")
public final class CompressBuiltins {
    private CompressBuiltins() {}

    @Builtin(value = "__new__($cls, data, selectors)",
            doc = "Return the data elements that correspond to true selector elements.")
    static Object make(PythonClass cls, Object data, Object selectors) {
        return new CompressIterator(cls.instanceShape(), Iteration.iterator(data), Iteration.iterator(selectors));
    }
}
