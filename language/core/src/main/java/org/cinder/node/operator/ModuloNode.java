// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;
import org.cinder.operation.number.DoubleMath;

/** {@code a % b}. */
public abstract class ModuloNode extends BinaryOperatorNode {
    protected ModuloNode(boolean inPlace) {
        super(Operator.MOD, inPlace);
    }

    @Specialization(guards = {"right != 0"})
    static long doLong(long left, long right) {
        return Math.floorMod(left, right);
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return DoubleMath.mod(left, right);
    }

    @Specialization(guards = "right != 0")
    static double doDoubleLong(double left, long right) {
        return DoubleMath.mod(left, right);
    }

    @Specialization(guards = "isNonZero(right)")
    static double doLongDouble(long left, double right) {
        return DoubleMath.mod(left, right);
    }

    @Specialization(replaces = {"doLong", "doDouble", "doDoubleLong", "doLongDouble"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }

    static boolean isNonZero(double value) {
        return value != 0.0;
    }
}
