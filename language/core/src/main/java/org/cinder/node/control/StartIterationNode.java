// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.PythonNode;
import org.cinder.object.list.PList;
import org.cinder.object.slice.PRange;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.IteratorNode;

/**
 * Begins a loop: ranges, lists and tuples are iterated by position without an iterator object. The kinds seen are
 * remembered, compiled code has nothing for the others.
 */
public final class StartIterationNode extends PythonNode {
    private static final int RANGE = 1;
    private static final int LIST = 2;
    private static final int TUPLE = 4;

    private final LoopCursor cursor;
    @CompilationFinal private int seen;
    /** For all that is not stepped through by position; null before there was such a thing. */
    @Child private IteratorNode iterator;

    public StartIterationNode(LoopCursor cursor) {
        this.cursor = cursor;
    }

    /** Sets the slots of the cursor to the start of {@code iterable}. */
    public void execute(VirtualFrame frame, Object iterable) {
        if ((seen & RANGE) != 0 && iterable instanceof PRange range && !range.isBig()) {
            frame.setObject(cursor.sourceSlot(), range);
            frame.setLongStatic(cursor.positionSlot(), range.start());
            frame.setLongStatic(cursor.leftSlot(), range.length());
        } else if ((seen & LIST) != 0 && isList(iterable) || (seen & TUPLE) != 0 && isTuple(iterable)) {
            frame.setObject(cursor.sourceSlot(), iterable);
            frame.setLongStatic(cursor.positionSlot(), 0);
        } else if (iterator != null && !(CompilerDirectives.inInterpreter() && isIndexed(iterable))) {
            frame.setObject(cursor.sourceSlot(), iterator.execute(frame, iterable));
            frame.setLongStatic(cursor.positionSlot(), 0);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            see(iterable);
            execute(frame, iterable);
        }
    }

    private void see(Object iterable) {
        if (iterable instanceof PRange range && !range.isBig()) {
            seen |= RANGE;
        } else if (isList(iterable)) {
            seen |= LIST;
        } else if (isTuple(iterable)) {
            seen |= TUPLE;
        } else {
            iterator = insert(new IteratorNode());
        }
    }

    private static boolean isIndexed(Object iterable) {
        return iterable instanceof PRange range && !range.isBig() || isList(iterable) || isTuple(iterable);
    }

    private static boolean isList(Object iterable) {
        return iterable instanceof PList list && list.pythonClass() == BuiltinTypes.LIST;
    }

    private static boolean isTuple(Object iterable) {
        return iterable instanceof PTuple tuple && tuple.pythonClass() == BuiltinTypes.TUPLE;
    }
}
