// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.operation.attribute.AttributeCache;

/** {@code getattr} at a site that mostly asks for one name: an attribute site like any other. */
class GetattrNode extends NamedSiteNode {
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

    @Override
    final void makeCache(TruffleString attribute) {
        cache = insert(new AttributeCache(attribute));
    }

    final AttributeCache cache() {
        return cache;
    }
}
