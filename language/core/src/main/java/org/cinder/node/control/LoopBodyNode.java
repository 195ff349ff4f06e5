// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.cinder.frame.LinePoint;
import org.cinder.node.Completion;
import org.cinder.node.PythonNode;
import org.cinder.node.StatementNode;

/** Base of the repeating part of loops: runs the body and turns its completion into the status of the loop. */
abstract class LoopBodyNode extends PythonNode implements RepeatingNode, LinePoint.Parent {
    @Child private StatementNode body;

    LoopBodyNode(StatementNode body) {
        this.body = body;
    }

    @Override
    public int roleOf(Node child) {
        return child == body ? LinePoint.LOOP_BODY : 0;
    }

    /** One run of the body: go on, or what the whole loop completes with. */
    final Object iterate(VirtualFrame frame) {
        Object completion = body.execute(frame);
        return completion == null || completion == Completion.CONTINUE ? CONTINUE_LOOP_STATUS : completion;
    }

    @Override
    public final boolean executeRepeating(VirtualFrame frame) {
        throw new UnsupportedOperationException("loops are executed with values");
    }
}
