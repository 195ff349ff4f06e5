// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.type.BuiltinTypes;

/** A call as a statement. A coroutine that it gives is likely to have been forgotten, which its end will report. */
public final class CallStatementNode extends StatementNode {
    @Child private ExpressionNode call;

    private final String calledName;

    /** @param calledName the name in the call, or null */
    public CallStatementNode(ExpressionNode call, String calledName) {
        this.call = call;
        this.calledName = calledName;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (call.execute(frame) instanceof PGenerator generator && !generator.isStarted()) {
            dropped(generator);
        }
        return null;
    }

    /** A coroutine of the function that was named is new, so nobody has it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private void dropped(PGenerator generator) {
        if (generator.pythonClass() != BuiltinTypes.COROUTINE) {
            return;
        }
        CinderContext context = CinderContext.get(null);
        if (generator.name().toString().equals(calledName)) {
            EncapsulatingNodeReference caller = EncapsulatingNodeReference.getCurrent();
            Node previous = caller.set(this);
            try {
                Finalizers.of(context).runNow(generator);
            } finally {
                caller.set(previous);
            }
        } else {
            Finalizers.of(context).watch(generator);
        }
    }
}
