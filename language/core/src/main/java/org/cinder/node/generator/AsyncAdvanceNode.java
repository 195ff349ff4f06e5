// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.AsyncProtocol;

/**
 * The head of {@code async for}: awaits {@code __anext__} and notes in a slot whether there is another round;
 * StopAsyncIteration ends the loop.
 */
public final class AsyncAdvanceNode extends StatementNode {
    @Child private StatementNode await;
    private final int iteratorSlot;
    private final int awaitableSlot;
    private final int moreSlot;
    private final int stateSlot;

    /** @param await awaits what is in {@code awaitableSlot}; its result is the item */
    public AsyncAdvanceNode(YieldFromNode await, int iteratorSlot, int awaitableSlot, int moreSlot, int stateSlot) {
        this.await = await;
        this.iteratorSlot = iteratorSlot;
        this.awaitableSlot = awaitableSlot;
        this.moreSlot = moreSlot;
        this.stateSlot = stateSlot;
    }

    @Override
    public int lineRoles() {
        return super.lineRoles() | SUSPENSION;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            if (ResumeState.take(frame, stateSlot) == 0) {
                frame.setObject(awaitableSlot, AsyncProtocol.next(frame.getObject(iteratorSlot)));
            }
            Object completion = await.execute(frame);
            if (completion == Completion.YIELD) {
                ResumeState.set(frame, stateSlot, 1);
                return completion;
            }
            frame.setObject(moreSlot, true);
        } catch (PException e) {
            if (!AsyncProtocol.isEnd(e)) {
                throw e.at(this);
            }
            frame.setObject(moreSlot, false);
        }
        return null;
    }
}
