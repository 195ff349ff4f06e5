// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;

/**
 * {@code a < b < c}: each operand is evaluated once, kept in a temporary, and the chain stops at the first false
 * result.
 * {@code loads[i]} stores operand {@code i + 1} and {@code comparisons[i]} compares the temporaries.
 */
public final class CompareChainNode extends ExpressionNode {
    @Children private final StatementNode[] loads;
    @Children private final ExpressionNode[] comparisons;
    @Children private final ConditionNode[] conditions;
    private final int resultSlot;

    /**
     * @param loads the first loads operands 0 and 1, each further one the next operand
     * @param comparisons compare the temporaries of neighbors
     * @param conditions truth of the temporary {@code resultSlot}
     */
    public CompareChainNode(StatementNode[] loads, ExpressionNode[] comparisons, ConditionNode[] conditions,
            int resultSlot) {
        this.loads = loads;
        this.comparisons = comparisons;
        this.conditions = conditions;
        this.resultSlot = resultSlot;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object result = null;
        for (int i = 0; i < comparisons.length; i++) {
            loads[i].execute(frame);
            result = comparisons[i].execute(frame);
            if (i + 1 < comparisons.length) {
                frame.setObject(resultSlot, result);
                if (!conditions[i].executeBoolean(frame)) {
                    return result;
                }
            }
        }
        return result;
    }
}
