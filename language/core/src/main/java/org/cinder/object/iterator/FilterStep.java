// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.operation.callable.CallDispatchNode;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.collection.NextNode;
import org.cinder.operation.object.Truth;

/** The step of {@code filter}: the predicate is called directly. */
final class FilterStep extends IteratorStep {
    @Child private NextNode source;
    @Child private CallDispatchNode call = new CallDispatchNode();

    FilterStep(int depth) {
        source = new NextNode(depth);
    }

    @Override
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        FilterIterator filter = (FilterIterator) iterator;
        try {
            while (source.advance(frame, filter.source(), item)) {
                if (holds(frame, filter, item.value)) {
                    return true;
                }
            }
            return false;
        } catch (PException e) {
            if (Iteration.isStop(e)) {
                return false;
            }
            throw e;
        }
    }

    private boolean holds(VirtualFrame frame, FilterIterator filter, Object element) {
        Object answer = element;
        if (!filter.isPlain()) {
            Object[] arguments = new Object[Arguments.HEADER + 1];
            arguments[Arguments.HEADER] = element;
            answer = call.execute(frame, filter.function(), arguments);
        }
        return answer instanceof Boolean truth ? truth : answer instanceof Long number ? number != 0
                : Truth.of(answer);
    }
}
