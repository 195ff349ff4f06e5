// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;

/** {@code hasattr} at a site that mostly asks for one name. */
final class HasattrNode extends GetattrNode {
    static HasattrNode create() {
        return new HasattrNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object object, Object wanted) {
        return isCached(wanted) ? (Object) (cache().readOrNull(frame, object) != null) : null;
    }

    @Override
    public Object call3(VirtualFrame frame, Object object, Object wanted, Object excess) {
        return null;
    }
}
