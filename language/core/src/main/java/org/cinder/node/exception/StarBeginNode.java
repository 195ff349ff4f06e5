// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.StarMatching;

/** Starts the matching of the clauses of an {@code except*} statement. */
public final class StarBeginNode extends StatementNode {
    private final int exceptionSlot;
    private final int matchingSlot;

    public StarBeginNode(int exceptionSlot, int matchingSlot) {
        this.exceptionSlot = exceptionSlot;
        this.matchingSlot = matchingSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(matchingSlot, new StarMatching((PBaseException) frame.getObject(exceptionSlot)));
        return null;
    }
}
