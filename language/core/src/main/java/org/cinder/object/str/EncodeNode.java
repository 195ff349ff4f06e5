// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.bytes.PBytes;

/** {@code str.encode()} of ASCII text, which is its own UTF-8. */
final class EncodeNode extends BuiltinNode {
    static EncodeNode create() {
        return new EncodeNode();
    }

    @Override
    public Object call1(VirtualFrame frame, Object self) {
        return self instanceof TruffleString text ? encode(text) : null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object encode(TruffleString text) {
        TextView view = TextView.of(text);
        return view.isAscii()
                ? new PBytes(Arrays.copyOfRange(view.bytes(), view.offset(), view.offset() + view.length())) : null;
    }
}
