// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.PNone;
import org.cinder.object.hash.HashTable;
import org.cinder.object.hash.KeySearchNode;

/** {@code dict.setdefault} with the search inside the caller's code; absent keys are inserted by the method. */
final class DictSetDefaultNode extends BuiltinNode {
    @Child private KeySearchNode search = KeySearchNode.create();

    static DictSetDefaultNode create() {
        return new DictSetDefaultNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object key) {
        return call3(frame, self, key, PNone.NONE);
    }

    @Override
    public Object call3(VirtualFrame frame, Object self, Object key, Object defaultValue) {
        if (!(self instanceof PDict dict) || !KeySearchNode.isServed(key)) {
            return null;
        }
        HashTable table = dict.table();
        int entry = search.execute(table, key);
        return entry < 0 ? null : table.valueAt(entry);
    }
}
