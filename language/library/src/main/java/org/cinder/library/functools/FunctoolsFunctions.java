// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/** The functions of {@code _functools}. */
@Builtins(module = "_functools")
public final class FunctoolsFunctions {
    private FunctoolsFunctions() {}

    @Builtin(value = "reduce(function, iterable, initial=<unrepresentable>, /)", hideSignature = true,
            doc = "reduce(function, iterable[, initial], /) -> value\n\n"
                    + "Apply a function of two arguments to the items of an iterable, from left to right, so as to "
                            + "reduce it\n"
                    + "to a single value. The initial value, if there is one, is placed before the items.")
    static Object reduce(Object function, Object iterable, Object initial) {
        if (!Iteration.isIterable(iterable)) {
            throw Errors.typeError("reduce() arg 2 must support iteration");
        }
        Object iterator = Iteration.iterator(iterable);
        Object result = initial;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            result = result == null ? item : Calls.call(function, result, item);
        }
        if (result == null) {
            throw Errors.typeError("reduce() of empty iterable with no initial value");
        }
        return result;
    }

    @Builtin(value = "cmp_to_key(mycmp)",
            doc = "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that compares two objects.")
    static Object cmpToKey(Object comparison) {
        return new PKeyWrapper(comparison, null);
    }
}
