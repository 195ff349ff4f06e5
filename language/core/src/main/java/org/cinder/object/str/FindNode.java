// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;

/** {@code str.find} of a str in the whole text. */
final class FindNode extends SampledNode {
    @Child private TextSearchNode search = new TextSearchNode();

    static FindNode create() {
        return new FindNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object sub) {
        return self instanceof TruffleString text && sub instanceof TruffleString part && !isSkipped()
                ? (Object) (long) search.execute(text, part) : null;
    }
}
