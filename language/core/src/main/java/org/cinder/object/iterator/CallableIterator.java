// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Comparison;

/** {@code iter(callable, sentinel)}: calls until the result equals the sentinel. */
public final class CallableIterator extends PIterator {
    private Object callable;
    private Object sentinel;

    public CallableIterator(Object callable, Object sentinel) {
        super(BuiltinTypes.CALLABLE_ITERATOR.instanceShape());
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (callable == null) {
            return null;
        }
        EndlessIteration.poll();
        Object result;
        try {
            result = Calls.call(callable);
        } catch (PException e) {
            if (Iteration.isStop(e)) {
                finish();
                return null;
            }
            throw e;
        }
        // the call may have exhausted this very iterator
        if (callable == null) {
            return null;
        }
        if (Comparison.equal(sentinel, result)) {
            finish();
            return null;
        }
        return result;
    }

    private void finish() {
        callable = null;
        sentinel = null;
    }

    @Override
    public Object reduce() {
        return callable == null ? IteratorReduction.emptyTuple()
                : IteratorReduction.iter(new PTuple(callable, sentinel), null);
    }
}
