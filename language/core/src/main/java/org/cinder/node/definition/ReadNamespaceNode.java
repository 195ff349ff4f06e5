// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;

/** Reads a name in a class body: its namespace first, then what an enclosing function or the globals have. */
public final class ReadNamespaceNode extends ExpressionNode {
    private final TruffleString name;
    @Child private ExpressionNode outer;

    /** @param outer reads the global or the captured variable of that name */
    public ReadNamespaceNode(TruffleString name, ExpressionNode outer) {
        this.name = name;
        this.outer = outer;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value;
        try {
            value = ClassNamespace.find(ClassNamespace.of(frame), name);
        } catch (PException e) {
            throw e.at(this);
        }
        return value != null ? value : outer.execute(frame);
    }

    @Override
    public TruffleString variableName() {
        return name;
    }
}
