// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of filter objects. */
@Builtins(type = "filter")
public final class FilterBuiltins {
    private FilterBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "Return an iterator yielding those items of iterable for which function(item)\n"
                    + "is true. If function is None, return the items that are true.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, BuiltinTypes.FILTER, kwargs);
        if (args.length != 2) {
            throw Errors.typeError("filter expected 2 arguments, got %s", args.length);
        }
        return new FilterIterator(cls.instanceShape(), args[0], Iteration.iterator(args[1]));
    }
}
