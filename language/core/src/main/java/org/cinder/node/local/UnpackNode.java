// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Unpack;

/** {@code a, *b, c = value}: puts the parts into temporaries, from which the targets are then assigned. */
public final class UnpackNode extends StatementNode {
    @Child private ExpressionNode value;
    @CompilationFinal(dimensions = 1) private final int[] slots;
    private final int star;
    @Children private final StatementNode[] targets;

    /**
     * @param slots temporaries, one a target
     * @param star index of the starred target, or -1
     * @param targets assign from the temporaries
     */
    public UnpackNode(ExpressionNode value, int[] slots, int star, StatementNode[] targets) {
        this.value = value;
        this.slots = slots;
        this.star = star;
        this.targets = targets;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object source = value.execute(frame);
        if (star < 0 && source instanceof PTuple tuple && tuple.length() == slots.length
                && tuple.pythonClass() == BuiltinTypes.TUPLE) {
            for (int i = 0; i < slots.length; i++) {
                frame.setObject(slots[i], tuple.get(i));
            }
        } else {
            Object[] parts = unpack(source);
            for (int i = 0; i < slots.length; i++) {
                frame.setObject(slots[i], parts[i]);
            }
        }
        for (StatementNode target : targets) {
            target.execute(frame);
        }
        // nothing is kept alive for longer than its variable
        for (int slot : slots) {
            frame.clear(slot);
        }
        return null;
    }

    private Object[] unpack(Object source) {
        try {
            if (star < 0) {
                return Unpack.exactly(source, slots.length);
            }
            return Unpack.withStar(source, star, slots.length - star - 1);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
