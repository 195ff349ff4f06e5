// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** Construction of {@code permutations}. */
@Builtins(type = "itertools.permutations", module = "itertools")
public final class PermutationsBuiltins {
    private PermutationsBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, r=None)",
            doc = "Return successive r-length permutations of elements in the iterable.\n\n"
                    + "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)")
    static Object make(PythonClass cls, Object iterable, Object r) {
        Object[] pool = Iteration.toArray(iterable);
        long length = pool.length;
        if (r != PNone.NONE) {
            if (!AnyInt.is(r)) {
                throw Errors.typeError("Expected int as r");
            }
            length = Index.toLong(r);
            if (length < 0) {
                throw Errors.valueError("r must be non-negative");
            }
        }
        return new PermutationsIterator(cls.instanceShape(), pool, (int) Math.min(length, pool.length + 1L));
    }
}
