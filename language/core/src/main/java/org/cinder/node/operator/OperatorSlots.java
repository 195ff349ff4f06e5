// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import org.cinder.ast.CompareOperator;
import org.cinder.ast.Operator;
import org.cinder.object.type.SpecialMethod;

/** Which special methods implement an operator. */
final class OperatorSlots {
    private OperatorSlots() {}

    static SpecialMethod method(Operator operator) {
        return switch (operator) {
            case ADD -> SpecialMethod.ADD;
            case SUB -> SpecialMethod.SUB;
            case MULT -> SpecialMethod.MUL;
            case MAT_MULT -> SpecialMethod.MATMUL;
            case DIV -> SpecialMethod.TRUEDIV;
            case MOD -> SpecialMethod.MOD;
            case POW -> SpecialMethod.POW;
            case L_SHIFT -> SpecialMethod.LSHIFT;
            case R_SHIFT -> SpecialMethod.RSHIFT;
            case BIT_OR -> SpecialMethod.OR;
            case BIT_XOR -> SpecialMethod.XOR;
            case BIT_AND -> SpecialMethod.AND;
            case FLOOR_DIV -> SpecialMethod.FLOORDIV;
        };
    }

    static SpecialMethod reflected(Operator operator) {
        return switch (operator) {
            case ADD -> SpecialMethod.RADD;
            case SUB -> SpecialMethod.RSUB;
            case MULT -> SpecialMethod.RMUL;
            case MAT_MULT -> SpecialMethod.RMATMUL;
            case DIV -> SpecialMethod.RTRUEDIV;
            case MOD -> SpecialMethod.RMOD;
            case POW -> SpecialMethod.RPOW;
            case L_SHIFT -> SpecialMethod.RLSHIFT;
            case R_SHIFT -> SpecialMethod.RRSHIFT;
            case BIT_OR -> SpecialMethod.ROR;
            case BIT_XOR -> SpecialMethod.RXOR;
            case BIT_AND -> SpecialMethod.RAND;
            case FLOOR_DIV -> SpecialMethod.RFLOORDIV;
        };
    }

    static SpecialMethod method(CompareOperator operator) {
        return switch (operator) {
            case LT -> SpecialMethod.LT;
            case LT_E -> SpecialMethod.LE;
            case EQ -> SpecialMethod.EQ;
            case NOT_EQ -> SpecialMethod.NE;
            case GT -> SpecialMethod.GT;
            case GT_E -> SpecialMethod.GE;
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }
}
