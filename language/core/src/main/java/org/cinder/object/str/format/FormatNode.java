// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;

/** {@code str.format} with one or two positional arguments, without a mapping of keywords. */
public final class FormatNode extends BuiltinNode {
    public static FormatNode create() {
        return new FormatNode();
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object a) {
        return self instanceof TruffleString template ? StrTemplate.format(template, new Object[] {a}, null) : null;
    }

    @Override
    public Object call3(VirtualFrame frame, Object self, Object a, Object b) {
        return self instanceof TruffleString template ? StrTemplate.format(template, new Object[] {a, b}, null) : null;
    }
}
