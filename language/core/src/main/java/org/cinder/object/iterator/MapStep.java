// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.operation.callable.CallDispatchNode;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.NextNode;

/** The step of {@code map}: the function is called directly. */
final class MapStep extends IteratorStep {
    @Children private final NextNode[] nodes;
    @Child private CallDispatchNode call = new CallDispatchNode();

    MapStep(int sources, int depth) {
        nodes = NextNode.forSources(sources, depth);
    }

    @Override
    @ExplodeLoop
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        MapIterator map = (MapIterator) iterator;
        Object[] sources = map.sources();
        if (sources.length != nodes.length) {
            item.value = map.next();
            return item.value != null;
        }
        Object[] arguments = new Object[Arguments.HEADER + nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            if (!nodes[i].advance(frame, sources[i], item)) {
                return false;
            }
            arguments[Arguments.HEADER + i] = item.value;
        }
        try {
            item.value = call.execute(frame, map.function(), arguments);
            return true;
        } catch (PException e) {
            if (Iteration.isStop(e)) {
                return false;
            }
            throw e;
        }
    }
}
