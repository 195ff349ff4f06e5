// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code product}. */
@Builtins(type = "itertools.product", module = "itertools")
public final class ProductBuiltins {
    private ProductBuiltins() {}

    @Builtin(value = "__new__($cls, /, *iterables, repeat=1)", hideSignature = true,
            doc = "product(*iterables, repeat=1) --> product object\n\n"
                    + "Cartesian product of input iterables, like nested for-loops; the rightmost one advances "
                            + "fastest.\n"
                    + "To take the product of an iterable with itself, give the number of repetitions.")
    static Object make(PythonClass cls, Object[] iterables, long repeat) {
        if (repeat < 0) {
            throw Errors.valueError("repeat argument cannot be negative");
        }
        long count = iterables.length * repeat;
        if (count > Integer.MAX_VALUE) {
            throw Errors.overflowError("repeat argument too large");
        }
        Object[][] pools = new Object[(int) count][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = i < iterables.length ? Iteration.toArray(iterables[i]) : pools[i - iterables.length];
        }
        return new ProductIterator(cls.instanceShape(), pools);
    }
}
