// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.operator;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.frame.LinePoint;
import org.cinder.node.ExpressionNode;
import org.cinder.node.PythonNode;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.object.Truth;

/**
 * The truth value of an expression, unboxed: the condition of {@code if}, {@code while}, {@code and}, {@code not}, …
 */
@NodeChild(value = "value", type = ExpressionNode.class)
public abstract class ConditionNode extends PythonNode implements LinePoint.Parent {
    /** Evaluates the expression and tells whether it is true. */
    public abstract boolean executeBoolean(VirtualFrame frame);

    @Override
    public int roleOf(Node child) {
        return LinePoint.inParent(this);
    }

    /** The truth of an evaluated value. */
    public abstract boolean executeValue(Object value);

    @Specialization
    static boolean doBoolean(boolean value) {
        return value;
    }

    @Specialization
    static boolean doLong(long value) {
        return value != 0;
    }

    @Specialization
    static boolean doDouble(double value) {
        return value != 0.0;
    }

    @Specialization
    static boolean doNone(@SuppressWarnings("unused") PNone value) {
        return false;
    }

    @Specialization
    static boolean doString(TruffleString value) {
        return Text.length(value) != 0;
    }

    @Specialization(guards = "isExactList(value)")
    static boolean doList(PList value) {
        return value.length() != 0;
    }

    @Specialization(guards = "isExactDict(value)")
    static boolean doDict(PDict value) {
        return value.size() != 0;
    }

    @Fallback
    final boolean doGeneric(Object value) {
        try {
            return Truth.of(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    static boolean isExactList(PList value) {
        return value.pythonClass() == BuiltinTypes.LIST;
    }

    static boolean isExactDict(PDict value) {
        return value.pythonClass() == BuiltinTypes.DICT;
    }
}
