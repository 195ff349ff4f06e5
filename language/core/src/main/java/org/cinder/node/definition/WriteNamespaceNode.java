// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.collection.Items;

/** Assigns a name in a class body. */
public final class WriteNamespaceNode extends StatementNode {
    private final TruffleString name;
    @Child private ExpressionNode value;

    public WriteNamespaceNode(TruffleString name, ExpressionNode value) {
        this.name = name;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        try {
            Items.set(ClassNamespace.of(frame), name, result);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @Override
    public TruffleString variableName() {
        return name;
    }
}
