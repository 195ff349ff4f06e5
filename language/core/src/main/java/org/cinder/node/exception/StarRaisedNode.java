// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.StarMatching;

/** Keeps what a clause of an {@code except*} statement raised until all clauses have run. */
public final class StarRaisedNode extends StatementNode {
    private final int exceptionSlot;
    private final int matchingSlot;

    public StarRaisedNode(int exceptionSlot, int matchingSlot) {
        this.exceptionSlot = exceptionSlot;
        this.matchingSlot = matchingSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        StarMatching matching = (StarMatching) frame.getObject(matchingSlot);
        matching.raised((PBaseException) frame.getObject(exceptionSlot));
        return null;
    }
}
