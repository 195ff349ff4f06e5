// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code groupby}. */
@Builtins(type = "itertools.groupby", module = "itertools")
public final class GroupByBuiltins {
    private GroupByBuiltins() {}

    @Builtin(value = "__new__($cls, iterable, key=None)",
            doc = "make an iterator that returns consecutive keys and groups from the iterable\n\n"
                    + "A key function computes the key of an item; by default the item is its own key.")
    static Object make(PythonClass cls, Object iterable, Object key) {
        return new GroupByIterator(cls.instanceShape(), Iteration.iterator(iterable), key == PNone.NONE ? null : key);
    }
}
