// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code dropwhile}. */
@Builtins(type = "itertools.dropwhile", module = "itertools")
public final class DropWhileBuiltins {
    private DropWhileBuiltins() {}

    @Builtin(value = "__new__($cls, predicate, iterable, /, **kwargs)", hideSignature = true,
            doc = "Drop items from the iterable while predicate(item) is true; then return every element.")
    static Object make(PythonClass cls, Object predicate, Object iterable, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.DROPWHILE, kwargs);
        return new DropWhileIterator(cls.instanceShape(), predicate, Iteration.iterator(iterable));
    }
}
