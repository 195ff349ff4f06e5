// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;

/** {@code a + b}. */
public abstract class AddNode extends BinaryOperatorNode {
    protected AddNode(boolean inPlace) {
        super(Operator.ADD, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.addExact(left, right);
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left + right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left + right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left + right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doDoubleLong", "doLongDouble"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }
}
