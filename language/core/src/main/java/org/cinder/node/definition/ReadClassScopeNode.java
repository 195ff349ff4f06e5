// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.local.CellAccess;
import org.cinder.object.exception.PException;

/** Reads a name in an annotation scope inside a class: the namespace of the class first, then as usual. */
public final class ReadClassScopeNode extends ExpressionNode {
    private final CellAccess classNamespace;
    private final TruffleString name;
    @Child private ExpressionNode outer;

    public ReadClassScopeNode(CellAccess classNamespace, TruffleString name, ExpressionNode outer) {
        this.classNamespace = classNamespace;
        this.name = name;
        this.outer = outer;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object namespace = classNamespace.cell(frame).get();
        try {
            Object value = namespace == null ? null : ClassNamespace.find(namespace, name);
            return value != null ? value : outer.execute(frame);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
