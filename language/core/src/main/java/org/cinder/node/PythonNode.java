// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeInfo;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Span;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.frame.SourcePosition;
import org.cinder.node.tooling.FrameScopes;

/** Base of all syntax nodes: knows where in the source it stands. */
@NodeInfo(language = "cinder")
@TypeSystemReference(PythonTypes.class)
@ExportLibrary(NodeLibrary.class)
public abstract class PythonNode extends Node implements SourcePosition {
    private Span span;

    @Override
    public final Span span() {
        return span;
    }

    public final void setSpan(Span newSpan) {
        span = newSpan;
    }

    /** The variable that the node reads or writes, for tools; null when it is about something else. */
    public TruffleString variableName() {
        return null;
    }

    /** Where the variables of the code that the node belongs to live. */
    protected final LocalVariables layout() {
        return ((PythonRootNode) getRootNode()).variables();
    }

    @Override
    public SourceSection getSourceSection() {
        return span == null ? null : SourceSections.of(this, span);
    }

    @ExportMessage
    final boolean hasScope(Frame frame) {
        return FrameScopes.isAvailable(this);
    }

    @ExportMessage
    final Object getScope(Frame frame, boolean nodeEnter) throws UnsupportedMessageException {
        if (!FrameScopes.isAvailable(this)) {
            throw UnsupportedMessageException.create();
        }
        return FrameScopes.at(this, frame);
    }

    @ExportMessage
    final boolean hasRootInstance(Frame frame) {
        return frame != null && FrameScopes.isAvailable(this);
    }

    @ExportMessage
    final Object getRootInstance(Frame frame) throws UnsupportedMessageException {
        if (!hasRootInstance(frame)) {
            throw UnsupportedMessageException.create();
        }
        return FrameScopes.function(frame);
    }
}
