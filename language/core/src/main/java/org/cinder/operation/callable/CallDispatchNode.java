// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

/**
 * Calls whatever a call site meets. The argument array already has the callee's header gap: positional values start at
 * {@code Arguments.HEADER}, the values of the keywords the site names follow them. The array is handed on to a guest
 * function as it is whenever the arguments match its parameters one to one.
 */
public final class CallDispatchNode extends Node {
    static final TruffleString[] NO_KEYWORDS = {};

    @Child private CallEntryNode first;

    public CallDispatchNode() {
        this(NO_KEYWORDS);
    }

    /** @param keywords the keyword names of the site, in order */
    public CallDispatchNode(TruffleString[] keywords) {
        first = new UninitializedCallNode(keywords, 0);
    }

    /** Calls {@code callee}; see the class comment for {@code arguments}. */
    public Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        return first.execute(frame, callee, arguments);
    }

    void replaceAll(CallEntryNode generic) {
        first = insert(generic);
    }
}
