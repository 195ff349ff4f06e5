// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.GenerateWrapper.OutgoingConverter;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import org.cinder.frame.PythonRootNode;
import org.cinder.frame.LinePoint;
import org.cinder.frame.LineTag;
import org.cinder.node.tooling.VariableDescriptor;
import org.cinder.object.PNone;

/**
 * A statement. Its completion is a Java value: null when control goes on with the next statement, a {@link Completion}
 * for
 * {@code break}, {@code continue} and {@code yield}, and for {@code return} the guest value returned. Unlike
 * control-flow
 * exceptions this costs the interpreter one null check a statement, and compiled code nothing.
 */
@GenerateWrapper
public abstract class StatementNode extends PythonNode implements InstrumentableNode, LinePoint {
    /** Executes the statement and tells how it completed (see the class comment). */
    public abstract Object execute(VirtualFrame frame);

    @OutgoingConverter
    static Object visibleToTools(Object completion) {
        return completion == null ? PNone.NONE : completion;
    }

    @Override
    public boolean isInstrumentable() {
        return span() != null || isBodyOfRoot() || LinePoint.inParent(this) != 0;
    }

    /** Whether this is all that a function, class body or module does; tools see that as entering and leaving it. */
    protected final boolean isBodyOfRoot() {
        Node parent = getParent();
        return (parent instanceof WrapperNode ? parent.getParent() : parent) instanceof PythonRootNode;
    }

    @Override
    public int lineRoles() {
        return (span() == null ? 0 : STATEMENT) | (isBodyOfRoot() ? BODY : 0) | LinePoint.inParent(this);
    }

    @Override
    public SourceSection getSourceSection() {
        return span() == null && isBodyOfRoot() ? getRootNode().getSourceSection() : super.getSourceSection();
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        if (tag == StandardTags.StatementTag.class) {
            return span() != null;
        }
        if (tag == LineTag.class) {
            return lineRoles() != 0;
        }
        if (tag == StandardTags.WriteVariableTag.class) {
            // what the translator adds, such as the __module__ of a class, is no statement of the program
            return span() != null && variableName() != null;
        }
        return (tag == StandardTags.RootTag.class || tag == StandardTags.RootBodyTag.class) && isBodyOfRoot();
    }

    @Override
    public Object getNodeObject() {
        return VariableDescriptor.write(variableName());
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new StatementNodeWrapper(this, probe);
    }
}
