// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code zip_longest}. */
@Builtins(type = "itertools.zip_longest", module = "itertools")
public final class ZipLongestBuiltins {
    private ZipLongestBuiltins() {}

    @Builtin(value = "__new__($cls, /, *iterables, fillvalue=None)", hideSignature = true,
            doc = "Return a zip_longest object whose __next__ gives tuples with an item of each iterable.\n\n"
                    + "When the shorter iterables are exhausted, the fillvalue takes their place.")
    static Object make(PythonClass cls, Object[] iterables, Object fill) {
        Object[] sources = new Object[iterables.length];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Iteration.iterator(iterables[i]);
        }
        return new ZipLongestIterator(cls.instanceShape(), sources, fill);
    }
}
