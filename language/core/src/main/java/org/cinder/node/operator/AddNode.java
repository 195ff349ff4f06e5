// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Operator;
import org.cinder.object.exception.PException;
import org.cinder.object.str.StrConcatNode;

/** {@code a + b}. */
public abstract class AddNode extends BinaryOperatorNode {
    protected AddNode(boolean inPlace) {
        super(Operator.ADD, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.addExact(left, right);
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left + right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left + right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left + right;
    }

    @Specialization
    final Object doText(TruffleString left, TruffleString right, @Cached("create()") StrConcatNode concat) {
        try {
            return concat.execute(left, right);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(replaces = {"doLong", "doDouble", "doDoubleLong", "doLongDouble", "doText"})
    final Object doGeneric(VirtualFrame frame, Object left, Object right) {
        return apply(frame, left, right);
    }
}
