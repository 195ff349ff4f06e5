// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.context.CinderContext;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.StarMatching;

/**
 * The head of an {@code except*} clause: whether there is a part for it, which goes into a temporary and is what the
 * clause handles from now on.
 */
public final class StarClauseNode extends ExpressionNode {
    @Child private ExpressionNode type;
    private final int matchingSlot;
    private final int partSlot;

    /** @param matchingSlot holds the {@link StarMatching} */
    public StarClauseNode(ExpressionNode type, int matchingSlot, int partSlot) {
        this.type = type;
        this.matchingSlot = matchingSlot;
        this.partSlot = partSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        StarMatching matching = (StarMatching) frame.getObject(matchingSlot);
        CinderContext context = CinderContext.get(this);
        context.setHandled(matching.original());
        Object expected = type.execute(frame);
        PBaseException part;
        try {
            part = matching.take(expected);
        } catch (PException e) {
            throw e.at(this);
        }
        if (part == null) {
            return false;
        }
        frame.setObject(partSlot, part);
        context.setHandled(part);
        return true;
    }
}
