// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.builtin.BuiltinNode;
import org.cinder.operation.collection.NextNode;
import org.cinder.operation.object.Truth;

/**
 * {@code any} of a generator or a map of a function, whose code is inlined into the loop; {@link AllNode} is the mirror
 * image.
 */
class AnyNode extends BuiltinNode {
    /** The truth that ends the search, which is then the answer. */
    private final boolean wanted;
    @Child private NextNode next = new NextNode();

    AnyNode(boolean wanted) {
        this.wanted = wanted;
    }

    static AnyNode create() {
        return new AnyNode(true);
    }

    @Override
    public final Object call1(VirtualFrame frame, Object iterable) {
        if (!NextNode.isWorthwhile(iterable)) {
            return null;
        }
        int count = 0;
        while (true) {
            Object item = next.execute(frame, iterable);
            boolean ended = item == null;
            boolean truth = !ended && (item instanceof Boolean known ? known : Truth.of(item));
            if (ended || truth == wanted) {
                LoopNode.reportLoopCount(this, count);
                return ended ? !wanted : wanted;
            }
            count++;
        }
    }
}
