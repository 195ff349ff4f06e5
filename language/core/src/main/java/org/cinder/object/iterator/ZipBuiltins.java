// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of zip objects. */
@Builtins(type = "zip")
public final class ZipBuiltins {
    private ZipBuiltins() {}

    @Builtin(value = "__new__($cls, /, *iterables, strict=False)", hideSignature = true,
            doc = "The zip object yields n-length tuples, where n is the number of iterables\n"
                    + "passed as positional arguments to zip().  The i-th element in every tuple\n"
                    + "comes from the i-th iterable argument to zip().  This continues until the\n"
                    + "shortest argument is exhausted.\n\n"
                    + "If strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.")
    static Object make(PythonClass cls, Object[] iterables, boolean strict) {
        Object[] sources = new Object[iterables.length];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Iteration.iterator(iterables[i]);
        }
        return ZipIterator.of(cls.instanceShape(), sources, strict);
    }
}
