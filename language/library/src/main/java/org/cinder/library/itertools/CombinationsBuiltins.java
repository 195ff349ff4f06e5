// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code combinations}. */
@Builtins(type = "itertools.combinations", module = "itertools")
public final class CombinationsBuiltins {
    private CombinationsBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, r)",
            doc = "Return successive r-length combinations of elements in the iterable.\n\n"
                    + "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)")
    static Object make(PythonClass cls, Object iterable, long r) {
        Object[] pool = Iteration.toArray(iterable);
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return new CombinationsIterator(cls.instanceShape(), pool, (int) Math.min(r, pool.length + 1L));
    }
}
