// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.NextNode;

/** The step of {@code zip} of one, or of three and more iterables, as many as the site met first. */
final class ZipRowStep extends IteratorStep {
    /** More sources than this are not worth their code. */
    static final int LIMIT = 6;

    @Children private final NextNode[] nodes;

    ZipRowStep(int sources, int depth) {
        nodes = NextNode.forSources(sources, depth);
    }

    @Override
    @ExplodeLoop
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        ZipRowIterator zip = (ZipRowIterator) iterator;
        Object[] sources = zip.sources();
        if (sources.length != nodes.length) {
            item.value = zip.next();
            return item.value != null;
        }
        Object[] row = new Object[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            if (!nodes[i].advance(frame, sources[i], item)) {
                return zip.end(i);
            }
            row[i] = item.value;
        }
        item.value = new PTuple(row);
        return true;
    }
}
