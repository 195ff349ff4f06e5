// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.Delegation;
import org.cinder.object.generator.PGenerator;
import org.cinder.operation.collection.IteratorNode;
import org.cinder.operation.collection.NextNode;

/** {@code result = yield from iterable} (PEP 380); {@code await} is the same over the iterator of an awaitable. */
public final class YieldFromNode extends StatementNode {
    @Child private ExpressionNode iterable;
    @Child private IteratorNode iterator = new IteratorNode();
    @Child private NextNode next = new NextNode();
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

    private Object start(VirtualFrame frame, PGenerator generator, Object source) {
        if (await || source instanceof PGenerator inner && PGenerator.plain(inner) == null) {
            return Delegation.start(generator, source, await);
        }
        Object inner = iterator.execute(frame, source);
        generator.setDelegate(inner);
        return inner;
    }

    /** Goes on with an inner generator by a direct call, unless an exception is to be passed on. */
    private Object step(PGenerator generator, Object source, boolean first) {
        PGenerator inner = PGenerator.plain(source);
        if (inner == null || generator.hasThrown()) {
            return Delegation.step(generator, source, first);
        }
        boolean ended = inner.isFinished();
        Object yielded = next.send(inner, first ? PNone.NONE : generator.takeSent());
        if (yielded == null) {
            Delegation.finish(generator, ended ? PNone.NONE : inner.returned());
        }
        return yielded;
    }

    @Override
    public int lineRoles() {
        return super.lineRoles() | SUSPENSION;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        boolean resumed = ResumeState.take(frame, stateSlot) != 0;
        Object source = resumed ? null : iterable.execute(frame);
        PGenerator generator = (PGenerator) frame.getObjectStatic(generatorSlot);
        try {
            if (!resumed) {
                frame.setObject(iteratorSlot, start(frame, generator, source));
            }
            Object yielded = step(generator, frame.getObject(iteratorSlot), !resumed);
            if (yielded != null) {
                generator.setYielded(yielded);
                generator.setPosition(this);
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
