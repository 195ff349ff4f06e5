// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.number.IntText;
import org.cinder.object.type.BuiltinTypes;

/** {@code str(x)} of a str or an int. */
final class StrNewNode extends BuiltinNode {
    static StrNewNode create() {
        return new StrNewNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object cls, Object object) {
        if (cls != BuiltinTypes.STR) {
            return null;
        }
        if (object instanceof TruffleString) {
            return object;
        }
        return object instanceof Long number ? IntText.repr(number.longValue()) : null;
    }
}
