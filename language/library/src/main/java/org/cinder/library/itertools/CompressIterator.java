// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Truth;

/** {@code compress}: the items whose selectors are true. */
final class CompressIterator extends PIterator {
    private final Object data;
    private final Object selectors;

    CompressIterator(Shape shape, Object data, Object selectors) {
        super(shape);
        this.data = data;
        this.selectors = selectors;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        while (true) {
            Object item = Iteration.next(data);
            Object selector = item == null ? null : Iteration.next(selectors);
            if (selector == null) {
                return null;
            }
            if (Truth.of(selector)) {
                return item;
            }
        }
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), PTuple.of(data, selectors));
    }
}
