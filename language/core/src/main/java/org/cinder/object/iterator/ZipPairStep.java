// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.NextNode;

/** The step of {@code zip} of two iterables. */
final class ZipPairStep extends IteratorStep {
    @Child private NextNode first;
    @Child private NextNode second;

    ZipPairStep(int depth) {
        first = new NextNode(depth);
        second = new NextNode(depth);
    }

    @Override
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        ZipPairIterator zip = (ZipPairIterator) iterator;
        if (!first.advance(frame, zip.sources()[0], item)) {
            return zip.end(0);
        }
        Object left = item.value;
        if (!second.advance(frame, zip.sources()[1], item)) {
            return zip.end(1);
        }
        item.value = new PTuple(left, item.value);
        return true;
    }
}
