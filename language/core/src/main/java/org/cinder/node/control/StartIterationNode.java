// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.PythonNode;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.slice.PRange;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Iteration;

/** Begins a loop: ranges, lists and tuples are iterated by position without an iterator object. */
public final class StartIterationNode extends PythonNode {
    private final LoopCursor cursor;

    public StartIterationNode(LoopCursor cursor) {
        this.cursor = cursor;
    }

    /** Sets the slots of the cursor to the start of {@code iterable}. */
    public void execute(VirtualFrame frame, Object iterable) {
        if (iterable instanceof PRange range && !range.isBig()) {
            frame.setObject(cursor.sourceSlot(), range);
            frame.setLong(cursor.positionSlot(), range.start());
            frame.setLong(cursor.leftSlot(), range.length());
            return;
        }
        frame.setLong(cursor.positionSlot(), 0);
        frame.setLong(cursor.leftSlot(), 0);
        if (isIndexed(iterable)) {
            frame.setObject(cursor.sourceSlot(), iterable);
            return;
        }
        try {
            frame.setObject(cursor.sourceSlot(), Iteration.iterator(iterable));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private static boolean isIndexed(Object iterable) {
        return iterable instanceof PList list && list.pythonClass() == BuiltinTypes.LIST
                || iterable instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE;
    }
}
