// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code filterfalse}. */
@Builtins(type = "itertools.filterfalse", module = "itertools")
public final class FilterFalseBuiltins {
    private FilterFalseBuiltins() {}

    @Builtin(value = "__new__($cls, function, iterable, /, **kwargs)", hideSignature = true,
            doc = "Return those items of iterable for which function(item) is false; None stands for the truth of the "
                    + "item.")
    static Object make(PythonClass cls, Object function, Object iterable, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.FILTERFALSE, kwargs);
        return new FilterFalseIterator(cls.instanceShape(), function, Iteration.iterator(iterable));
    }
}
