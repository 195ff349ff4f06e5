// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;

/** {@code str.replace} of a text that does not occur, which is the common case of cleaning up. */
final class ReplaceNode extends BuiltinNode {
    @Child private TextSearchNode search = new TextSearchNode();

    static ReplaceNode create() {
        return new ReplaceNode();
    }

    @Override
    public Object call3(VirtualFrame frame, Object self, Object old, Object replacement) {
        boolean served = self instanceof TruffleString && old instanceof TruffleString
                && replacement instanceof TruffleString;
        return served && search.execute((TruffleString) self, (TruffleString) old) < 0 ? self : null;
    }
}
