// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;
import org.cinder.operation.collection.NextNode;

/** {@code str.join} of a generator or a map of a function, whose code is inlined into the loop that joins the texts. */
final class JoinNode extends BuiltinNode {
    @Child private NextNode next = new NextNode();

    static JoinNode create() {
        return new JoinNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object iterable) {
        if (!NextNode.isWorthwhile(iterable) || !(self instanceof TruffleString separator)) {
            return null;
        }
        JoinBuilder builder = new JoinBuilder(separator);
        while (true) {
            Object item = next.execute(frame, iterable);
            if (item == null) {
                return builder.build();
            }
            builder.add(item);
        }
    }
}
