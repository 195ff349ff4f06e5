// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.PythonNode;
import org.cinder.object.PNone;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.iterator.Item;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.slice.PRange;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.NextNode;

/**
 * Moves a loop to its next element and leaves it in the item slot; false at the end. The kinds of sources seen so far
 * are remembered: code for the others would meet at one point after the step, and what meets there must be allocated.
 */
public final class AdvanceNode extends PythonNode {
    private static final int RANGE = 1;
    private static final int LONGS = 2;
    private static final int DOUBLES = 4;
    private static final int OBJECTS = 8;
    private static final int TUPLE = 16;
    private static final int OTHER = 32;
    private static final int GENERATOR = 64;

    private final LoopCursor cursor;
    @CompilationFinal private int seen;
    @Child private NextNode next;

    public AdvanceNode(LoopCursor cursor) {
        this.cursor = cursor;
    }

    public boolean execute(VirtualFrame frame) {
        Object source = frame.getObject(cursor.sourceSlot());
        if ((seen & RANGE) != 0 && source instanceof PRange range) {
            return advance(frame, range);
        }
        if ((seen & (LONGS | DOUBLES | OBJECTS)) != 0 && source instanceof PList list) {
            return advance(frame, list);
        }
        if ((seen & TUPLE) != 0 && source instanceof PTuple tuple) {
            return advance(frame, tuple);
        }
        if ((seen & GENERATOR) != 0 && source instanceof PGenerator generator) {
            return advance(frame, generator);
        }
        if ((seen & OTHER) != 0 && !isSpecial(source)) {
            return advanceAny(frame, source);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        specialize(source);
        return execute(frame);
    }

    private void specialize(Object source) {
        switch (source) {
            case PRange range -> seen |= RANGE;
            case PList list -> see(list.storage());
            case PTuple tuple -> seen |= TUPLE;
            case PGenerator generator -> {
                next = next == null ? insert(new NextNode()) : next;
                seen |= GENERATOR;
            }
            default -> {
                next = next == null ? insert(new NextNode()) : next;
                seen |= OTHER;
            }
        }
    }

    /** Whether there is an own way for the source, of a kind that was not seen before if it comes here. */
    private static boolean isSpecial(Object source) {
        return source instanceof PRange || source instanceof PList || source instanceof PTuple
                || source instanceof PGenerator;
    }

    private boolean advance(VirtualFrame frame, PRange range) {
        long left = frame.getLongStatic(cursor.leftSlot());
        if (left == 0) {
            return false;
        }
        long value = frame.getLongStatic(cursor.positionSlot());
        frame.setLong(cursor.itemSlot(), value);
        frame.setLongStatic(cursor.positionSlot(), value + range.step());
        frame.setLongStatic(cursor.leftSlot(), left - 1);
        return true;
    }

    private boolean advance(VirtualFrame frame, PList list) {
        int index = (int) frame.getLongStatic(cursor.positionSlot());
        SequenceStorage storage = list.storage();
        if (index >= storage.length()) {
            return false;
        }
        frame.setLongStatic(cursor.positionSlot(), index + 1);
        if ((seen & LONGS) != 0 && storage instanceof LongStorage longs) {
            frame.setLong(cursor.itemSlot(), longs.getLong(index));
        } else if ((seen & OBJECTS) != 0 && storage instanceof ObjectStorage objects) {
            frame.setObject(cursor.itemSlot(), objects.get(index));
        } else if ((seen & DOUBLES) != 0 && storage instanceof DoubleStorage doubles) {
            frame.setDouble(cursor.itemSlot(), doubles.getDouble(index));
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            see(storage);
            frame.setObject(cursor.itemSlot(), storage.get(index));
        }
        return true;
    }

    private void see(SequenceStorage storage) {
        seen |= storage instanceof DoubleStorage ? DOUBLES : storage instanceof ObjectStorage ? OBJECTS : LONGS;
    }

    private boolean advance(VirtualFrame frame, PTuple tuple) {
        int index = (int) frame.getLongStatic(cursor.positionSlot());
        if (index >= tuple.length()) {
            return false;
        }
        frame.setLongStatic(cursor.positionSlot(), index + 1);
        frame.setObject(cursor.itemSlot(), tuple.get(index));
        return true;
    }

    private boolean advance(VirtualFrame frame, PGenerator generator) {
        if (!next.resume(generator, PNone.NONE)) {
            frame.clear(cursor.sourceSlot());
            return false;
        }
        if (generator.isLongYielded()) {
            frame.setLong(cursor.itemSlot(), generator.takeYieldedLong());
        } else {
            frame.setObject(cursor.itemSlot(), generator.takeYielded());
        }
        return true;
    }

    private boolean advanceAny(VirtualFrame frame, Object source) {
        Item item = new Item();
        if (!next.advance(frame, source, item)) {
            frame.clear(cursor.sourceSlot());
            return false;
        }
        frame.setObject(cursor.itemSlot(), item.value);
        return true;
    }
}
