// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.comprehension;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.SetTable;
import org.cinder.object.list.PList;
import org.cinder.object.set.PSet;

/** A list, set or dict comprehension, run in the frame of the enclosing function (PEP 709). */
public final class ComprehensionNode extends ExpressionNode {
    /** What the comprehension makes. */
    public enum Kind { LIST, SET, DICT }

    @Child private StatementNode loops;
    private final Kind kind;
    private final int resultSlot;

    public ComprehensionNode(Kind kind, StatementNode loops, int resultSlot) {
        this.kind = kind;
        this.loops = loops;
        this.resultSlot = resultSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = switch (kind) {
            case LIST -> new PList();
            case SET -> new PSet(new SetTable());
            case DICT -> new PDict();
        };
        frame.setObject(resultSlot, result);
        loops.execute(frame);
        frame.clear(resultSlot);
        return result;
    }
}
