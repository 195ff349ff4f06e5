// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;

/** The function {@code tee}. */
@Builtins(module = "itertools")
public final class TeeFunction {
    private static final TruffleString T_COPY = Text.of("__copy__");

    private TeeFunction() {}

    @Builtin(value = "tee(iterable, n=2, /)", doc = "Returns a tuple of n independent iterators.")
    static Object tee(Object iterable, long count) {
        if (count < 0) {
            throw Errors.valueError("n must be >= 0");
        }
        Object[] result = new Object[(int) count];
        if (count == 0) {
            return PTuple.of(result);
        }
        Object iterator = Iteration.iterator(iterable);
        Object copy = iterator instanceof TeeIterator ? null : GetAttribute.orNull(iterator, T_COPY);
        if (copy != null) {
            result[0] = iterator;
            for (int i = 1; i < result.length; i++) {
                result[i] = Calls.call(copy);
            }
            return PTuple.of(result);
        }
        TeeIterator first = iterator instanceof TeeIterator tee ? tee : new TeeIterator(iterator);
        result[0] = first;
        for (int i = 1; i < result.length; i++) {
            result[i] = first.copy();
        }
        return PTuple.of(result);
    }
}
