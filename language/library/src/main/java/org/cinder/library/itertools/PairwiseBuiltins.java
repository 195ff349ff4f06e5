// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code pairwise}. */
@Builtins(type = "itertools.pairwise", module = "itertools")
public final class PairwiseBuiltins {
    private PairwiseBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, /)",
            doc = "Return an iterator of overlapping pairs taken from the input iterator.")
    static Object make(PythonClass cls, Object iterable) {
        return new PairwiseIterator(cls.instanceShape(), Iteration.iterator(iterable));
    }
}
