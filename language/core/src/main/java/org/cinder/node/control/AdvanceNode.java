// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.PythonNode;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.slice.PRange;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.NextNode;

/** Moves a loop to its next element and leaves it in the item slot; false at the end. */
public final class AdvanceNode extends PythonNode {
    private final LoopCursor cursor;
    @Child private NextNode next = new NextNode();

    public AdvanceNode(LoopCursor cursor) {
        this.cursor = cursor;
    }

    public boolean execute(VirtualFrame frame) {
        Object source = frame.getObject(cursor.sourceSlot());
        if (source instanceof PRange range) {
            return advance(frame, range);
        }
        if (source instanceof PList list) {
            return advance(frame, list);
        }
        if (source instanceof PTuple tuple) {
            return advance(frame, tuple);
        }
        Object item = next.execute(frame, source);
        if (item == null) {
            frame.clear(cursor.sourceSlot());
            return false;
        }
        frame.setObject(cursor.itemSlot(), item);
        return true;
    }

    private boolean advance(VirtualFrame frame, PRange range) {
        long left = frame.getLong(cursor.leftSlot());
        if (left == 0) {
            return false;
        }
        long value = frame.getLong(cursor.positionSlot());
        frame.setLong(cursor.itemSlot(), value);
        frame.setLong(cursor.positionSlot(), value + range.step());
        frame.setLong(cursor.leftSlot(), left - 1);
        return true;
    }

    private boolean advance(VirtualFrame frame, PList list) {
        int index = (int) frame.getLong(cursor.positionSlot());
        SequenceStorage storage = list.storage();
        if (index >= storage.length()) {
            return false;
        }
        frame.setLong(cursor.positionSlot(), index + 1);
        if (storage instanceof LongStorage longs) {
            frame.setLong(cursor.itemSlot(), longs.getLong(index));
        } else if (storage instanceof DoubleStorage doubles) {
            frame.setDouble(cursor.itemSlot(), doubles.getDouble(index));
        } else {
            frame.setObject(cursor.itemSlot(), storage.get(index));
        }
        return true;
    }

    private boolean advance(VirtualFrame frame, PTuple tuple) {
        int index = (int) frame.getLong(cursor.positionSlot());
        if (index >= tuple.length()) {
            return false;
        }
        frame.setLong(cursor.positionSlot(), index + 1);
        frame.setObject(cursor.itemSlot(), tuple.get(index));
        return true;
    }
}
