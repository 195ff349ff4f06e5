// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code enumerate(iterable, start)} for numbers that stay within 64 bits. */
public final class EnumerateIterator extends SteppedIterator {
    private final Object source;
    private long index;
    private Object pending;

    /** @param start so far from the end of 64 bits that no iteration gets there */
    public EnumerateIterator(Shape shape, Object source, long start) {
        super(shape);
        this.source = source;
        this.index = start;
    }

    Object source() {
        return source;
    }

    long nextIndex() {
        return index++;
    }

    @Override
    public IteratorStep createStep(int depth) {
        return new EnumerateStep(depth);
    }

    @Override
    public boolean advance() {
        pending = Iteration.nextInlined(source);
        return pending != null;
    }

    @Override
    public Object element() {
        Object element = pending;
        pending = null;
        return new PTuple(index++, element);
    }

    @Override
    public Object reduce() {
        return new PTuple(pythonClass(), new PTuple(source, index));
    }
}
