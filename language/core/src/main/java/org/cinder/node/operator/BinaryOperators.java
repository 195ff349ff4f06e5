// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import org.cinder.ast.Operator;
import org.cinder.node.ExpressionNode;

/** Makes the node for an operator. */
public final class BinaryOperators {
    private BinaryOperators() {}

    /** {@code left op right}, or {@code left op= right} when {@code inPlace}. */
    public static ExpressionNode create(Operator operator, boolean inPlace, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case ADD -> AddNodeGen.create(inPlace, left, right);
            case SUB -> SubtractNodeGen.create(inPlace, left, right);
            case MULT -> MultiplyNodeGen.create(inPlace, left, right);
            case MAT_MULT -> MatrixMultiplyNodeGen.create(inPlace, left, right);
            case DIV -> TrueDivideNodeGen.create(inPlace, left, right);
            case MOD -> ModuloNodeGen.create(inPlace, left, right);
            case POW -> PowerNodeGen.create(inPlace, left, right);
            case L_SHIFT -> ShiftLeftNodeGen.create(inPlace, left, right);
            case R_SHIFT -> ShiftRightNodeGen.create(inPlace, left, right);
            case BIT_OR -> BitOrNodeGen.create(inPlace, left, right);
            case BIT_XOR -> BitXorNodeGen.create(inPlace, left, right);
            case BIT_AND -> BitAndNodeGen.create(inPlace, left, right);
            case FLOOR_DIV -> FloorDivideNodeGen.create(inPlace, left, right);
        };
    }
}
