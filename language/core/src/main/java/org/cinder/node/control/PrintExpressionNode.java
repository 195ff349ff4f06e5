// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;

/** An expression statement of interactive code: hands the value to {@code sys.displayhook}. */
public final class PrintExpressionNode extends StatementNode {
    private static final TruffleString SYS = Text.of("sys");
    private static final TruffleString DISPLAYHOOK = Text.of("displayhook");

    @Child private ExpressionNode expression;

    public PrintExpressionNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = expression.execute(frame);
        try {
            display(value);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void display(Object value) {
        Object sys = CinderContext.get(null).sysModules().get(SYS);
        Object hook = sys instanceof PModule module ? module.namespace().get(DISPLAYHOOK) : null;
        if (hook == null) {
            throw Errors.runtimeError("lost sys.displayhook");
        }
        Calls.call(hook, value);
    }
}
