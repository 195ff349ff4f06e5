// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.StarMatching;

/** Raises what the clauses of an {@code except*} statement left or raised (CPython's PREP_RERAISE_STAR). */
public final class StarEndNode extends StatementNode {
    private final int matchingSlot;

    public StarEndNode(int matchingSlot) {
        this.matchingSlot = matchingSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PBaseException remaining = ((StarMatching) frame.getObject(matchingSlot)).remaining();
        frame.clear(matchingSlot);
        if (remaining != null) {
            throw PException.reraise(remaining);
        }
        return null;
    }
}
