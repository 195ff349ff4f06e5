// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.NextNode;

/** The step of {@code enumerate}. */
final class EnumerateStep extends IteratorStep {
    @Child private NextNode source;

    EnumerateStep(int depth) {
        source = new NextNode(depth);
    }

    @Override
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        EnumerateIterator enumerate = (EnumerateIterator) iterator;
        if (!source.advance(frame, enumerate.source(), item)) {
            return false;
        }
        item.value = new PTuple(enumerate.nextIndex(), item.value);
        return true;
    }
}
