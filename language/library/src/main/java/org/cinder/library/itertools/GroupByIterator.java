// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Comparison;

/** {@code groupby}: runs of items with equal keys. */
final class GroupByIterator extends PIterator {
    private final Object source;
    private final Object keyFunction;
    private Object targetKey;
    private Object currentKey;
    private Object currentValue;
    private GrouperIterator currentGroup;

    /** @param keyFunction a callable, or null for the item itself */
    GroupByIterator(Shape shape, Object source, Object keyFunction) {
        super(shape);
        this.source = source;
        this.keyFunction = keyFunction;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        currentGroup = null;
        // skips what is left of the previous group
        while (currentKey == null || targetKey != null && Comparison.equal(targetKey, currentKey)) {
            if (!step()) {
                return null;
            }
        }
        targetKey = currentKey;
        currentGroup = new GrouperIterator(this, targetKey);
        return PTuple.of(currentKey, currentGroup);
    }

    private boolean step() {
        Object value = Iteration.next(source);
        if (value == null) {
            return false;
        }
        Object key = keyFunction == null ? value : Calls.call(keyFunction, value);
        currentValue = value;
        currentKey = key;
        return true;
    }

    /** The next item of a group, or null when it ends or another group has begun. */
    Object nextOf(GrouperIterator group, Object key) {
        if (currentGroup != group) {
            return null;
        }
        if (currentValue == null && !step()) {
            return null;
        }
        if (!Comparison.equal(key, currentKey)) {
            return null;
        }
        Object value = currentValue;
        currentValue = null;
        return value;
    }
}
