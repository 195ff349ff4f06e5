// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.ast.Operator;

/** {@code a @ b}. */
public abstract class MatrixMultiplyNode extends BinaryOperatorNode {
    protected MatrixMultiplyNode(boolean inPlace) {
        super(Operator.MAT_MULT, inPlace);
    }

    @Specialization
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }
}
