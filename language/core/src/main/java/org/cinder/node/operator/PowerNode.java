// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;
import org.cinder.operation.number.DoubleMath;

/** {@code a ** b}; small non-negative exponents of ints multiply out. */
public abstract class PowerNode extends BinaryOperatorNode {
    protected static final int MAX_EXPONENT = 64;

    protected PowerNode(boolean inPlace) {
        super(Operator.POW, inPlace);
    }

    @Specialization(guards = {"right >= 0", "right < MAX_EXPONENT"}, rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        long result = 1;
        long base = left;
        for (long exponent = right;;) {
            if ((exponent & 1) != 0) {
                result = Math.multiplyExact(result, base);
            }
            exponent >>= 1;
            if (exponent == 0) {
                return result;
            }
            base = Math.multiplyExact(base, base);
        }
    }

    @Specialization(guards = "isPositive(left)", rewriteOn = ArithmeticException.class)
    static double doDouble(double left, double right) {
        double result = DoubleMath.pow(left, right);
        if (Double.isInfinite(result)) {
            throw new ArithmeticException();
        }
        return result;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }

    static boolean isPositive(double value) {
        return value > 0.0;
    }
}
