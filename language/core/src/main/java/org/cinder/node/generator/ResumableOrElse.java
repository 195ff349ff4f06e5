// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.Completion;
import org.cinder.node.StatementNode;

/** The end of a loop that can suspend: its else part, if any, can suspend too. */
final class ResumableOrElse {
    private ResumableOrElse() {}

    static Object after(Object status, StatementNode orElse, int elseSlot, VirtualFrame frame) {
        if (status != ResumableLoopNode.EXHAUSTED) {
            return status == Completion.BREAK ? null : status;
        }
        if (orElse == null) {
            return null;
        }
        Object completion = orElse.execute(frame);
        if (completion == Completion.YIELD) {
            ResumeState.set(frame, elseSlot, 1);
        }
        return completion;
    }
}
