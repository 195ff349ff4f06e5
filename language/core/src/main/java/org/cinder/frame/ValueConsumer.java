// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.nodes.Node;

/** A syntax node that gives the value of a child no name but hands it on: to a call, or to the caller. */
public interface ValueConsumer {
    /** Whether the value goes to the caller of the function; else it is an operand of a call. */
    boolean returns();

    /** The node that takes the value of the call which {@code position} is part of, or null when that is kept. */
    static ValueConsumer of(Node position) {
        Node node = position;
        while (node != null && !(node instanceof SourcePosition)) {
            node = node.getParent();
        }
        do {
            node = node == null ? null : node.getParent();
        } while (node instanceof InstrumentableNode.WrapperNode);
        return node instanceof ValueConsumer consumer ? consumer : null;
    }
}
