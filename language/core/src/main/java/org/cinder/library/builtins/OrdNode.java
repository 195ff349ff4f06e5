// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.str.Text;

/** {@code ord} of a str of one character. */
final class OrdNode extends BuiltinNode {
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();

    static OrdNode create() {
        return new OrdNode();
    }

    @Override
    public Object call1(VirtualFrame frame, Object c) {
        if (c instanceof TruffleString text && Text.length(text) == 1) {
            return (long) codePoint.execute(text, 0, Text.ENCODING, ErrorHandling.BEST_EFFORT);
        }
        return null;
    }
}
