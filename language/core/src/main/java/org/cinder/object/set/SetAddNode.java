// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.PNone;
import org.cinder.object.hash.SetSearchNode;
import org.cinder.object.type.BuiltinTypes;

/** {@code set.add} of a str or int with the search inside the caller's code. */
final class SetAddNode extends BuiltinNode {
    @Child private SetSearchNode search = SetSearchNode.create();

    static SetAddNode create() {
        return new SetAddNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object element) {
        if (!(self instanceof PSet set) || set.pythonClass() != BuiltinTypes.SET || !SetSearchNode.isServed(element)) {
            return null;
        }
        search.add(set.table(), element);
        return PNone.NONE;
    }
}
