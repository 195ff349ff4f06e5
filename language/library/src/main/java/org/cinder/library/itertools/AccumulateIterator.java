// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.ast.Operator;
import org.cinder.object.PNone;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.BinaryOperation;

/** {@code accumulate}: running totals. */
final class AccumulateIterator extends PIterator {
    private final Object source;
    private final Object function;
    private Object initial;
    private Object total;

    /** @param function a callable, or null for addition */
    AccumulateIterator(Shape shape, Object source, Object function, Object initial) {
        super(shape);
        this.source = source;
        this.function = function;
        this.initial = initial;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (initial != null) {
            total = initial;
            initial = null;
            return total;
        }
        Object item = Iteration.next(source);
        if (item == null) {
            return null;
        }
        if (total == null) {
            total = item;
        } else {
            total = function == null ? BinaryOperation.apply(Operator.ADD, total, item)
                    : Calls.call(function, total, item);
        }
        return total;
    }

    @Override
    public Object reduce() {
        Object shown = function == null ? PNone.NONE : function;
        if (initial != null) {
            PTuple sources = PTuple.of(new PTuple(initial), source);
            Object chain = new ChainIterator(ItertoolsTypes.CHAIN.instanceShape(), Iteration.iterator(sources));
            return PTuple.of(pythonClass(), PTuple.of(chain, shown), PNone.NONE);
        }
        return PTuple.of(pythonClass(), PTuple.of(source, shown), total == null ? PNone.NONE : total);
    }

    @Override
    public void setState(Object state) {
        total = state == PNone.NONE ? null : state;
    }
}
