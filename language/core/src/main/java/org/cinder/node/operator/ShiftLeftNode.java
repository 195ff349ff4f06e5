// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;

/** {@code a << b}. */
public abstract class ShiftLeftNode extends BinaryOperatorNode {
    protected ShiftLeftNode(boolean inPlace) {
        super(Operator.L_SHIFT, inPlace);
    }

    @Specialization(guards = {"right >= 0", "right < 63", "fits(left, right)"})
    static long doLong(long left, long right) {
        return left << right;
    }

    @Specialization(replaces = "doLong")
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }

    static boolean fits(long value, long shift) {
        return (value << shift) >> shift == value;
    }
}
