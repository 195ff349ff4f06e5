// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.iterator.IteratorArguments;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of {@code starmap}. */
@Builtins(type = "itertools.starmap", module = "itertools")
public final class StarMapBuiltins {
    private StarMapBuiltins() {}

    @Builtin(value = "__new__($cls, function, iterable, /, **kwargs)", hideSignature = true,
            doc = "Return an iterator whose values are returned from the function evaluated with an argument tuple "
                    + "taken from "
                    + "the given sequence.")
    static Object make(PythonClass cls, Object function, Object iterable, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, ItertoolsTypes.STARMAP, kwargs);
        return new StarMapIterator(cls.instanceShape(), function, Iteration.iterator(iterable));
    }
}
