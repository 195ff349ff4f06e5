// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.PNone;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.operation.collection.NextNode;

/** {@code list.__init__} with a generator or a map of a function, whose code is inlined into the loop. */
final class FillListNode extends BuiltinNode {
    @Child private NextNode next = new NextNode();

    static FillListNode create() {
        return new FillListNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object iterable) {
        if (!NextNode.isWorthwhile(iterable) || !(self instanceof PList list)) {
            return null;
        }
        list.setStorage(EmptyStorage.INSTANCE);
        while (true) {
            Object item = next.execute(frame, iterable);
            if (item == null) {
                LoopNode.reportLoopCount(this, list.length());
                return PNone.NONE;
            }
            list.append(item);
        }
    }
}
