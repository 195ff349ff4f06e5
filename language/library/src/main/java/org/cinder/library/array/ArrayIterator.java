// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import org.cinder.object.iterator.IteratorReduction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;

/** Iterates over an array as long as it is then. */
final class ArrayIterator extends PIterator {
    private PArray array;
    private int index;

    ArrayIterator(PArray array) {
        super(ArrayModule.ITERATOR.instanceShape());
        this.array = array;
    }

    @Override
    public Object next() {
        if (array == null) {
            return null;
        }
        if (index >= array.length()) {
            array = null;
            return null;
        }
        return array.get(index++);
    }

    @Override
    public Object reduce() {
        return array == null ? IteratorReduction.iter(PTuple.of(PTuple.EMPTY), null)
                : IteratorReduction.iter(PTuple.of(array), (long) index);
    }

    @Override
    public void setState(Object state) {
        index = Math.max(0, Index.clampedInt(state));
    }
}
