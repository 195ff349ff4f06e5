// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;
import org.cinder.operation.attribute.AttributeCache;

/** {@code getattr} and {@code hasattr} at a site that mostly asks for one name: an attribute site like any other. */
class GetattrNode extends BuiltinNode {
    @CompilationFinal private TruffleString name;
    @Child private AttributeCache cache;

    static GetattrNode create() {
        return new GetattrNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object object, Object wanted) {
        return isCached(wanted) ? cache.read(frame, object) : null;
    }

    @Override
    public Object call3(VirtualFrame frame, Object object, Object wanted, Object defaultValue) {
        if (!isCached(wanted)) {
            return null;
        }
        Object value = cache.readOrNull(frame, object);
        return value == null ? defaultValue : value;
    }

    /** Whether the cache is for that name; the first name asked for makes it. */
    final boolean isCached(Object wanted) {
        if (cache == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (!(wanted instanceof TruffleString text)) {
                return false;
            }
            name = text;
            cache = insert(new AttributeCache(text));
        }
        return wanted == name || wanted instanceof TruffleString text
                && text.equalsUncached(name, TruffleString.Encoding.UTF_32);
    }

    final AttributeCache cache() {
        return cache;
    }
}
