// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.object.Shape;

/**
 * A builtin iterator that compiled loops inline. Moving on and making the element are two steps, so that an element
 * that the loop only unpacks (a pair of {@code enumerate}, {@code zip}, {@code dict.items}) is never allocated.
 */
public abstract class SteppedIterator extends PIterator {
    protected SteppedIterator(Shape shape) {
        super(shape);
    }

    /** Moves to the next element; false at the end. Fit for partial evaluation. */
    public abstract boolean advance();

    /** The element that {@link #advance} moved to; to be asked for once each time. Fit for partial evaluation. */
    public abstract Object element();

    @Override
    public IteratorStep createStep(int depth) {
        return new SimpleStep(getClass());
    }

    @Override
    public final Object next() {
        return advance() ? element() : null;
    }
}
