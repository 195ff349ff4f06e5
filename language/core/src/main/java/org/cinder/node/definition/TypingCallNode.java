// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;

/** Calls a function of the module {@code _typing}, which makes type parameters and aliases. */
public final class TypingCallNode extends ExpressionNode {
    private final TruffleString function;
    @Children private final ExpressionNode[] arguments;

    public TypingCallNode(String function, ExpressionNode[] arguments) {
        this.function = Text.of(function);
        this.arguments = arguments;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].execute(frame);
        }
        try {
            return call(values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object call(Object[] values) {
        PModule typing = NativeModules.load(CinderContext.get(null), "_typing");
        Object callee = typing == null ? null : typing.namespace().get(function);
        if (callee == null) {
            throw Errors.systemError("the module _typing is not available");
        }
        return Calls.call(callee, values);
    }
}
