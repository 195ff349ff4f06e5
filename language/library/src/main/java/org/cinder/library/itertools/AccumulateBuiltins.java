// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code accumulate}. */
@Builtins(type = "itertools.accumulate", module = "itertools")
public final class AccumulateBuiltins {
    private AccumulateBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, func=None, *, initial=None)",
            doc = "Return series of accumulated sums, or of the results of a function of two arguments.")
    static Object make(PythonClass cls, Object iterable, Object function, Object initial) {
        return new AccumulateIterator(cls.instanceShape(), Iteration.iterator(iterable),
                function == PNone.NONE ? null : function, initial == PNone.NONE ? null : initial);
    }
}
