// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;

/** {@code __reduce__} of the iterators that can be copied and pickled. */
@Builtins(type = "iterator")
public final class IteratorReduceBuiltins {
    private IteratorReduceBuiltins() {}

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static Object reduce(PIterator self) {
        // looking the function up may run guest code that exhausts the iterator
        IteratorReduction.lookUp();
        Object result = self.reduce();
        if (result == null) {
            throw Errors.typeError("cannot pickle '%s' object", self.pythonClass());
        }
        return result;
    }
}
