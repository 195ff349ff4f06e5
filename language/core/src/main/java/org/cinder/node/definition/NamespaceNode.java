// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;

/** The namespace mapping of the running class body. */
public final class NamespaceNode extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return ClassNamespace.of(frame);
    }
}
