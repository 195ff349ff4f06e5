// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.cinder.frame.LinePoint;
import org.cinder.frame.LineTag;
import org.cinder.node.tooling.VariableDescriptor;

/** An expression. The typed variants let primitives flow unboxed from child to parent. */
@GenerateWrapper
public abstract class ExpressionNode extends PythonNode implements InstrumentableNode, LinePoint {
    /** Evaluates to a guest value, never Java null. */
    public abstract Object execute(VirtualFrame frame);

    /** Evaluates to an int of 64 bits. */
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** Evaluates to a float. */
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Double number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** Evaluates to a bool. */
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new UnexpectedResultException(value);
    }

    /** Evaluates for effect only. */
    public void executeVoid(VirtualFrame frame) {
        execute(frame);
    }

    @Override
    public int lineRoles() {
        return LinePoint.inParent(this);
    }

    @Override
    public boolean isInstrumentable() {
        return span() != null;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.ExpressionTag.class || tag == LineTag.class && lineRoles() != 0
                || tag == StandardTags.ReadVariableTag.class && variableName() != null;
    }

    @Override
    public Object getNodeObject() {
        return VariableDescriptor.read(variableName());
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new ExpressionNodeWrapper(this, probe);
    }
}
