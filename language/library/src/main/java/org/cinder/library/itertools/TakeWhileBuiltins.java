// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code takewhile}. */
@Builtins(type = "itertools.takewhile", module = "itertools")
public final class TakeWhileBuiltins {
    private TakeWhileBuiltins() {}

    @Builtin(value = "__new__($cls, predicate, iterable, /, **kwargs)", hideSignature = true,
            doc = "Return successive entries from an iterable as long as the predicate evaluates to true for each "
                    + "entry.")
    static Object make(PythonClass cls, Object predicate, Object iterable, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.TAKEWHILE, kwargs);
        return new TakeWhileIterator(cls.instanceShape(), predicate, Iteration.iterator(iterable));
    }
}
