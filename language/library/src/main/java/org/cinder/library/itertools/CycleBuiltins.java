// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code cycle}. */
@Builtins(type = "itertools.cycle", module = "itertools")
public final class CycleBuiltins {
    private CycleBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, /, **kwargs)", hideSignature = true,
            doc = "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.")
    static Object make(PythonClass cls, Object iterable, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.CYCLE, kwargs);
        return new CycleIterator(cls.instanceShape(), Iteration.iterator(iterable));
    }
}
