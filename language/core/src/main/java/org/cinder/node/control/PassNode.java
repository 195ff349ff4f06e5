// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;

/** {@code pass}, and declarations without effect. */
public final class PassNode extends StatementNode {
    private final boolean declaration;

    public PassNode() {
        this(false);
    }

    /** @param declaration whether it stands for no code at all, so that its line is not executed */
    public PassNode(boolean declaration) {
        this.declaration = declaration;
    }

    @Override
    public int lineRoles() {
        return declaration ? super.lineRoles() & ~STATEMENT : super.lineRoles();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return null;
    }
}
