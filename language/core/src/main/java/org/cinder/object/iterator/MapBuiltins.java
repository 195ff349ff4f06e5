// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** Construction of map objects. */
@Builtins(type = "map")
public final class MapBuiltins {
    private MapBuiltins() {}

    @Builtin(value = "__new__($cls, /, *args, **kwargs)", hideSignature = true,
            doc = "Make an iterator that computes the function using arguments from\n"
                    + "each of the iterables.  Stops when the shortest iterable is exhausted.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        IteratorArguments.refuseKeywords(cls, BuiltinTypes.MAP, kwargs);
        if (args.length < 2) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        Object[] sources = Arrays.copyOfRange(args, 1, args.length);
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Iteration.iterator(sources[i]);
        }
        return new MapIterator(cls.instanceShape(), args[0], sources);
    }
}
