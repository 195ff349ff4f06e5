// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;

/** What a loop statement completes with, given the last status of its repeating node. */
final class LoopCompletion {
    /** Status of a loop that ended because there was nothing more to do: the else part runs. */
    static final Object EXHAUSTED = new Object();

    private LoopCompletion() {}

    static Object after(Object status, StatementNode orElse, VirtualFrame frame) {
        if (status == EXHAUSTED) {
            return orElse == null ? null : orElse.execute(frame);
        }
        return status == Completion.BREAK ? null : status;
    }
}
