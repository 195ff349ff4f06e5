// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.CompareOperator;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.BinarySpecialCallNode;
import org.cinder.operation.object.Comparison;

/** {@code a < b} and the other rich comparisons; the result is a bool unless a special method says otherwise. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class CompareNode extends ExpressionNode {
    private static final long EXACT = 1L << 53;

    private final CompareOperator operator;
    @Child private BinarySpecialCallNode special;

    protected CompareNode(CompareOperator operator) {
        this.operator = operator;
        SpecialMethod method = Comparison.method(operator);
        this.special = new BinarySpecialCallNode(method, method);
    }

    /** Compares evaluated operands. */
    public abstract Object executeWith(VirtualFrame frame, Object left, Object right);

    @Specialization
    final boolean doLong(long left, long right) {
        return switch (operator) {
            case LT -> left < right;
            case LT_E -> left <= right;
            case EQ -> left == right;
            case NOT_EQ -> left != right;
            case GT -> left > right;
            default -> left >= right;
        };
    }

    @Specialization
    final boolean doDouble(double left, double right) {
        return switch (operator) {
            case LT -> left < right;
            case LT_E -> left <= right;
            case EQ -> left == right;
            case NOT_EQ -> left != right;
            case GT -> left > right;
            default -> left >= right;
        };
    }

    @Specialization(guards = "isExact(right)")
    final boolean doDoubleLong(double left, long right) {
        return doDouble(left, right);
    }

    @Specialization(guards = "isExact(left)")
    final boolean doLongDouble(long left, double right) {
        return doDouble(left, right);
    }

    @Specialization(guards = "isEquality()")
    final boolean doString(TruffleString left, TruffleString right,
            @Cached("create()") TruffleString.EqualNode equal) {
        return equal.execute(left, right, Text.ENCODING) == (operator == CompareOperator.EQ);
    }

    @Specialization(guards = "!isEquality()")
    final boolean doStringOrder(TruffleString left, TruffleString right,
            @Cached("create()") TruffleString.CompareIntsUTF32Node order) {
        return doLong(order.execute(left, right), 0);
    }

    @Specialization(replaces = {"doLong", "doDouble", "doDoubleLong", "doLongDouble", "doString", "doStringOrder"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        try {
            Object result = special.execute(frame, left, right);
            if (result == null) {
                return Comparison.compare(operator, left, right);
            }
            return result == PNotImplemented.NOT_IMPLEMENTED ? Comparison.afterLeft(operator, left, right) : result;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    final boolean isEquality() {
        return operator == CompareOperator.EQ || operator == CompareOperator.NOT_EQ;
    }

    static boolean isExact(long value) {
        return -EXACT <= value && value <= EXACT;
    }
}
