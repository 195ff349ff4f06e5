// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.object.function.Arguments;

/** Calls {@code functools.partial} objects without keywords: their function gets both lists of arguments. */
final class PartialCallNode extends CallEntryNode {
    private static final Object[] NO_VALUES = {};

    @Child private SpreadCallNode spread = new SpreadCallNode(CallDispatchNode.NO_KEYWORDS);
    @Child private CallEntryNode next;

    PartialCallNode(CallEntryNode next) {
        this.next = next;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee instanceof PartialCallable partial && partial.isPlain()) {
            Object[] first = partial.arguments();
            Object[] all = new Object[first.length + arguments.length - Arguments.HEADER];
            System.arraycopy(first, 0, all, 0, first.length);
            System.arraycopy(arguments, Arguments.HEADER, all, first.length, arguments.length - Arguments.HEADER);
            return spread.execute(frame, partial.function(), all, NO_VALUES, partial.keywords());
        }
        return next.execute(frame, callee, arguments);
    }
}
