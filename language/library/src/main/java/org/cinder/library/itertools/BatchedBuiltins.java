// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code batched}. */
@Builtins(type = "itertools.batched", module = "itertools")
public final class BatchedBuiltins {
    private BatchedBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, n)",
            doc = "Batch data into tuples of length n. The last batch may be shorter than n.")
    static Object make(PythonClass cls, Object iterable, long n) {
        if (n < 1) {
            throw Errors.valueError("n must be at least one");
        }
        return new BatchedIterator(cls.instanceShape(), Iteration.iterator(iterable),
                (int) Math.min(n, Integer.MAX_VALUE));
    }
}
