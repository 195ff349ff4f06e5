// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code combinations_with_replacement}. */
@Builtins(type = "itertools.combinations_with_replacement", module = "itertools")
public final class CombinationsWithReplacementBuiltins {
    private CombinationsWithReplacementBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, r)",
            doc = "Return successive r-length combinations of elements in the iterable allowing individual elements "
                    + "to have "
                    + "successive repeats.")
    static Object make(PythonClass cls, Object iterable, long r) {
        Object[] pool = Iteration.toArray(iterable);
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return new CombinationsWithReplacementIterator(cls.instanceShape(), pool, Math.toIntExact(r));
    }
}
