// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.function.Arguments;

/** Reads a parameter that is never assigned, straight from the argument array. */
public final class ReadArgumentNode extends ExpressionNode {
    private final int parameter;

    public ReadArgumentNode(int parameter) {
        this.parameter = parameter;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return Arguments.get(frame.getArguments(), parameter);
    }

    @Override
    public TruffleString variableName() {
        return layout().nameOfArgument(parameter);
    }
}
