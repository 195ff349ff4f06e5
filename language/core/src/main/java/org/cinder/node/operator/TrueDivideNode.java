// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;

/** {@code a / b}; ints below 2**53 divide exactly as doubles do. */
public abstract class TrueDivideNode extends BinaryOperatorNode {
    private static final long EXACT = 1L << 53;

    protected TrueDivideNode(boolean inPlace) {
        super(Operator.DIV, inPlace);
    }

    @Specialization(guards = {"right != 0", "isExact(left)", "isExact(right)"})
    static double doLong(long left, long right) {
        return (double) left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return left / right;
    }

    @Specialization(guards = "right != 0")
    static double doDoubleLong(double left, long right) {
        return left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doLongDouble(long left, double right) {
        return left / right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doDoubleLong", "doLongDouble"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }

    static boolean isExact(long value) {
        return -EXACT <= value && value <= EXACT;
    }

    static boolean isNonZero(double value) {
        return value != 0.0;
    }
}
