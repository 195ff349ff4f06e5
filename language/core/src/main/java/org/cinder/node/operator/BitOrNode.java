// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;

/** {@code a | b}. */
public abstract class BitOrNode extends BinaryOperatorNode {
    protected BitOrNode(boolean inPlace) {
        super(Operator.BIT_OR, inPlace);
    }

    @Specialization
    static long doLong(long left, long right) {
        return left | right;
    }

    @Specialization
    static boolean doBoolean(boolean left, boolean right) {
        return left | right;
    }

    @Specialization(replaces = {"doLong", "doBoolean"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }
}
