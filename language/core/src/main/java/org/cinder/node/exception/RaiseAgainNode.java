// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;

/** Raises an exception that is in a temporary again, as it was: no clause wanted it. */
public final class RaiseAgainNode extends StatementNode {
    private final int exceptionSlot;

    public RaiseAgainNode(int exceptionSlot) {
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw PException.reraise((PBaseException) frame.getObject(exceptionSlot));
    }
}
