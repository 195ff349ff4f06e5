// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.object.generator.PGenerator;

/** {@code result = yield value}: suspends, then takes what was sent or raises what was thrown. */
public final class YieldNode extends StatementNode {
    @Child private ExpressionNode value;
    @CompilationFinal private boolean evaluated;
    /** Whether all values so far were ints, which are not boxed. */
    @CompilationFinal private boolean onlyLongs;
    private final int generatorSlot;
    private final int resultSlot;
    private final int stateSlot;

    public YieldNode(ExpressionNode value, int generatorSlot, int resultSlot, int stateSlot) {
        this.value = value;
        this.generatorSlot = generatorSlot;
        this.resultSlot = resultSlot;
        this.stateSlot = stateSlot;
    }

    private void evaluate(VirtualFrame frame, PGenerator generator) {
        if (!onlyLongs) {
            Object result = value.execute(frame);
            if (!evaluated) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                evaluated = true;
                onlyLongs = result instanceof Long;
            }
            generator.setYielded(result);
            return;
        }
        try {
            generator.setYielded(value.executeLong(frame));
        } catch (UnexpectedResultException e) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            onlyLongs = false;
            generator.setYielded(e.getResult());
        }
    }

    @Override
    public int lineRoles() {
        return super.lineRoles() | SUSPENSION;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (ResumeState.take(frame, stateSlot) == 0) {
            PGenerator generator = (PGenerator) frame.getObjectStatic(generatorSlot);
            evaluate(frame, generator);
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
