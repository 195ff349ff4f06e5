// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;

/** {@code batched}: tuples of up to so many items. */
final class BatchedIterator extends PIterator {
    private Object source;
    private final int size;

    BatchedIterator(Shape shape, Object source, int size) {
        super(shape);
        this.source = source;
        this.size = size;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (source == null) {
            return null;
        }
        List<Object> items = new ArrayList<>();
        while (items.size() < size) {
            Object item = Iteration.next(source);
            if (item == null) {
                source = null;
                break;
            }
            items.add(item);
        }
        return items.isEmpty() ? null : PTuple.of(items.toArray());
    }
}
