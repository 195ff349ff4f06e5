// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** The results of {@code __reduce__} of iterators: how copy and pickle make them again. */
public final class IteratorReduction {
    private static final TruffleString T_ITER = Text.of("iter");

    private IteratorReduction() {}

    /** {@code (iter, arguments)}, or with a state {@code (iter, arguments, state)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PTuple iter(PTuple arguments, Object state) {
        Object function = lookUp();
        return state == null ? new PTuple(function, arguments) : new PTuple(function, arguments, state);
    }

    /** The builtin function {@code iter}, as the namespace has it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object lookUp() {
        return CinderContext.get(null).builtins().get(T_ITER);
    }

    /** An exhausted iterator over a list: {@code (iter, ([],))}. */
    public static PTuple empty() {
        return iter(new PTuple(new PList()), null);
    }

    /** An exhausted iterator over a tuple: {@code (iter, ((),))}. */
    public static PTuple emptyTuple() {
        return iter(new PTuple(PTuple.EMPTY), null);
    }

    /** The index in a state, clipped to {@code low..high}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long index(Object state, long low, long high) {
        if (!AnyInt.is(state)) {
            throw Errors.typeError("an integer is required");
        }
        if (!AnyInt.fitsLong(state)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return Math.max(low, Math.min(high, AnyInt.toLong(state)));
    }
}
