// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.context.CinderContext;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;

/** The body of an {@code except*} clause in a generator: also when it goes on after a yield it handles its part. */
public final class StarBodyNode extends StatementNode {
    @Child private StatementNode body;
    private final int partSlot;

    public StarBodyNode(StatementNode body, int partSlot) {
        this.body = body;
        this.partSlot = partSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        CinderContext.get(this).setHandled((PBaseException) frame.getObject(partSlot));
        return body.execute(frame);
    }
}
