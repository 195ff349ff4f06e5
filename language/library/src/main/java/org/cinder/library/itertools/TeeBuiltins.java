// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction and copying of the iterators that {@code tee} makes. */
@Builtins(type = "itertools._tee", module = "itertools")
public final class TeeBuiltins {
    private TeeBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, /)", doc = "Iterator wrapped to make it copyable.")
    static Object make(PythonClass cls, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        return iterator instanceof TeeIterator tee ? tee.copy() : new TeeIterator(iterator);
    }

    @Builtin(value = "__copy__($self, /)", hideSignature = true, doc = "Returns an independent iterator.")
    static Object copy(TeeIterator self) {
        return self.copy();
    }
}
