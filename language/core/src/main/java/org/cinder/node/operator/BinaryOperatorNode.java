// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.PException;
import org.cinder.operation.callable.BinarySpecialCallNode;
import org.cinder.operation.number.BinaryOperation;
import org.cinder.operation.number.InPlaceOperation;
import org.cinder.operation.number.OperatorMethods;

/**
 * {@code left op right} and {@code left op= right}. Subclasses add the primitive cases; everything else comes here: a
 * special method written in Python is called directly, the rest is {@link BinaryOperation}.
 */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class BinaryOperatorNode extends ExpressionNode {
    private final Operator operator;
    private final boolean inPlace;
    @Child private BinarySpecialCallNode special;

    protected BinaryOperatorNode(Operator operator, boolean inPlace) {
        this.operator = operator;
        this.inPlace = inPlace;
        if (!inPlace) {
            special = new BinarySpecialCallNode(OperatorMethods.forward(operator), OperatorMethods.reflected(operator));
        }
    }

    /** Applies the operator to evaluated operands. */
    public abstract Object executeWith(VirtualFrame frame, Object left, Object right);

    /** The complete operation. */
    protected final Object apply(VirtualFrame frame, Object left, Object right) {
        try {
            if (inPlace) {
                return InPlaceOperation.apply(operator, left, right);
            }
            Object result = special.execute(frame, left, right);
            if (result == null) {
                return BinaryOperation.apply(operator, left, right);
            }
            return result == PNotImplemented.NOT_IMPLEMENTED ? BinaryOperation.afterLeft(operator, left, right)
                    : result;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** The operator. */
    public final Operator operator() {
        return operator;
    }
}
