// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.NodeField;
import com.oracle.truffle.api.dsl.Specialization;
import org.cinder.ast.UnaryOperator;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.operation.number.UnaryOperation;

/** {@code -a}, {@code +a}, {@code ~a}. */
@NodeChild(value = "operand", type = ExpressionNode.class)
@NodeField(name = "operator", type = UnaryOperator.class)
public abstract class UnaryOperatorNode extends ExpressionNode {
    protected abstract UnaryOperator getOperator();

    @Specialization(rewriteOn = ArithmeticException.class)
    final long doLong(long value) {
        return switch (getOperator()) {
            case U_SUB -> Math.negateExact(value);
            case INVERT -> ~value;
            default -> value;
        };
    }

    @Specialization(guards = "getOperator() != INVERT")
    final double doDouble(double value) {
        return getOperator() == UnaryOperator.U_SUB ? -value : value;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    final Object doGeneric(Object value) {
        try {
            return switch (getOperator()) {
                case U_SUB -> UnaryOperation.negate(value);
                case U_ADD -> UnaryOperation.positive(value);
                case INVERT -> UnaryOperation.invert(value);
                case NOT -> throw new IllegalStateException();
            };
        } catch (PException e) {
            throw e.at(this);
        }
    }

    protected static final UnaryOperator INVERT = UnaryOperator.INVERT;
}
