// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.PNone;
import org.cinder.operation.attribute.AttributeWriteCache;

/** {@code setattr} at a site that mostly sets one name: an assignment like any other. */
final class SetattrNode extends BuiltinNode {
    @CompilationFinal private TruffleString name;
    @Child private AttributeWriteCache cache;

    static SetattrNode create() {
        return new SetattrNode();
    }

    @Override
    public Object call3(VirtualFrame frame, Object object, Object wanted, Object value) {
        if (cache == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (!(wanted instanceof TruffleString text)) {
                return null;
            }
            name = text;
            cache = insert(new AttributeWriteCache(text));
        }
        if (wanted != name && !(wanted instanceof TruffleString text
                && text.equalsUncached(name, TruffleString.Encoding.UTF_32))) {
            return null;
        }
        cache.write(frame, object, value);
        return PNone.NONE;
    }
}
