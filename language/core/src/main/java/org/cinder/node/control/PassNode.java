// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.StatementNode;

/** {@code pass}, and declarations without effect. */
public final class PassNode extends StatementNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return null;
    }
}
