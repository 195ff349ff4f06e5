// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.PGenerator;

/** {@code result = yield value}: suspends, then takes what was sent or raises what was thrown. */
public final class YieldNode extends StatementNode {
    @Child private ExpressionNode value;
    private final int generatorSlot;
    private final int resultSlot;
    private final int stateSlot;

    public YieldNode(ExpressionNode value, int generatorSlot, int resultSlot, int stateSlot) {
        this.value = value;
        this.generatorSlot = generatorSlot;
        this.resultSlot = resultSlot;
        this.stateSlot = stateSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (ResumeState.take(frame, stateSlot) == 0) {
            Object result = value.execute(frame);
            PGenerator generator = (PGenerator) frame.getObjectStatic(generatorSlot);
            generator.setYielded(result);
            generator.setPosition(this);
            ResumeState.set(frame, stateSlot, 1);
            return Completion.YIELD;
        }
        PGenerator generator = (PGenerator) frame.getObjectStatic(generatorSlot);
        PException thrown = generator.takeThrown();
        if (thrown != null) {
            throw thrown.chained().at(this);
        }
        frame.setObject(resultSlot, generator.takeSent());
        return null;
    }
}
