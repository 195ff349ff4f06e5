// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.operation.attribute.AttributeWriteCache;

/** {@code setattr} at a site that mostly sets one name: an assignment like any other. */
final class SetattrNode extends NamedSiteNode {
    @Child private AttributeWriteCache cache;

    static SetattrNode create() {
        return new SetattrNode();
    }

    @Override
    public Object call3(VirtualFrame frame, Object object, Object wanted, Object value) {
        if (!isCached(wanted)) {
            return null;
        }
        cache.write(frame, object, value);
        return PNone.NONE;
    }

    @Override
    void makeCache(TruffleString attribute) {
        cache = insert(new AttributeWriteCache(attribute));
    }
}
