// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import org.cinder.ast.Operator;
import org.cinder.object.type.SpecialMethod;

/** The special methods behind each binary operator. */
public final class OperatorMethods {
    private OperatorMethods() {}

    /** {@code __add__} for {@code +}. */
    public static SpecialMethod forward(Operator operator) {
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

    /** {@code __radd__} for {@code +}. */
    public static SpecialMethod reflected(Operator operator) {
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

    /** {@code __iadd__} for {@code +=}. */
    public static SpecialMethod inPlace(Operator operator) {
        return switch (operator) {
            case ADD -> SpecialMethod.IADD;
            case SUB -> SpecialMethod.ISUB;
            case MULT -> SpecialMethod.IMUL;
            case MAT_MULT -> SpecialMethod.IMATMUL;
            case DIV -> SpecialMethod.ITRUEDIV;
            case MOD -> SpecialMethod.IMOD;
            case POW -> SpecialMethod.IPOW;
            case L_SHIFT -> SpecialMethod.ILSHIFT;
            case R_SHIFT -> SpecialMethod.IRSHIFT;
            case BIT_OR -> SpecialMethod.IOR;
            case BIT_XOR -> SpecialMethod.IXOR;
            case BIT_AND -> SpecialMethod.IAND;
            case FLOOR_DIV -> SpecialMethod.IFLOORDIV;
        };
    }
}
