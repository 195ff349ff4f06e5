// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.ast.Operator;
import org.cinder.object.function.Arguments;

/** Expressions that are 64-bit ints by construction: no guards, no boxes. */
abstract class IntNode extends Node {
    abstract long executeInt(VirtualFrame frame);

    static final class Literal extends IntNode {
        private final long value;

        Literal(long value) {
            this.value = value;
        }

        @Override
        long executeInt(VirtualFrame frame) {
            return value;
        }
    }

    static final class Parameter extends IntNode {
        private final int index;

        Parameter(int index) {
            this.index = index;
        }

        @Override
        long executeInt(VirtualFrame frame) {
            return (long) Arguments.get(frame.getArguments(), index);
        }
    }

    static final class Arithmetic extends IntNode {
        @Child private IntNode left;
        @Child private IntNode right;
        private final Operator operator;

        Arithmetic(IntNode left, IntNode right, Operator operator) {
            this.left = left;
            this.right = right;
            this.operator = operator;
        }

        @Override
        long executeInt(VirtualFrame frame) {
            long a = left.executeInt(frame);
            long b = right.executeInt(frame);
            return operator == Operator.ADD ? a + b : a * b;
        }
    }
}
