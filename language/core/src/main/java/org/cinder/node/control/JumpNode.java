// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;

/** {@code break} and {@code continue}. */
public final class JumpNode extends StatementNode {
    private final Completion completion;

    public JumpNode(Completion completion) {
        this.completion = completion;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return completion;
    }
}
