// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;

/** {@code a >> b}. */
public abstract class ShiftRightNode extends BinaryOperatorNode {
    protected ShiftRightNode(boolean inPlace) {
        super(Operator.R_SHIFT, inPlace);
    }

    @Specialization(guards = "right >= 0")
    static long doLong(long left, long right) {
        return left >> Math.min(right, 63);
    }

    @Specialization(replaces = "doLong")
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }
}
