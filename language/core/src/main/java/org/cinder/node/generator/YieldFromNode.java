// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.Delegation;
import org.cinder.object.generator.PGenerator;

/** {@code result = yield from iterable} (PEP 380); {@code await} is the same over the iterator of an awaitable. */
public final class YieldFromNode extends StatementNode {
    @Child private ExpressionNode iterable;
    private final boolean await;
    private final int generatorSlot;
    private final int iteratorSlot;
    private final int resultSlot;
    private final int stateSlot;

    /** @param await whether the operand is an awaitable instead of an iterable */
    public YieldFromNode(ExpressionNode iterable, boolean await, int generatorSlot, int iteratorSlot, int resultSlot,
            int stateSlot) {
        this.iterable = iterable;
        this.await = await;
        this.generatorSlot = generatorSlot;
        this.iteratorSlot = iteratorSlot;
        this.resultSlot = resultSlot;
        this.stateSlot = stateSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        boolean resumed = ResumeState.take(frame, stateSlot) != 0;
        Object source = resumed ? null : iterable.execute(frame);
        PGenerator generator = (PGenerator) frame.getObject(generatorSlot);
        try {
            if (!resumed) {
                frame.setObject(iteratorSlot, Delegation.start(generator, source, await));
            }
            Object yielded = Delegation.step(generator, frame.getObject(iteratorSlot), !resumed);
            if (yielded != null) {
                generator.setYielded(yielded);
                ResumeState.set(frame, stateSlot, 1);
                return Completion.YIELD;
            }
            frame.setObject(resultSlot, Delegation.result(generator));
            frame.clear(iteratorSlot);
            return null;
        } catch (PException e) {
            generator.setDelegate(null);
            throw e.at(this);
        }
    }
}
