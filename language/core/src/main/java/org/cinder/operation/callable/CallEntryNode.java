// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** One link of the chain of a {@link CallDispatchNode}: handles the callees it accepts, passes on the others. */
abstract class CallEntryNode extends Node {
    abstract Object execute(VirtualFrame frame, Object callee, Object[] arguments);
}
