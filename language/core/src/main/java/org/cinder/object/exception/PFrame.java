// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.ast.Span;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.frame.SourcePosition;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.object.Identity;

/** A frame object, made on demand for tracebacks and {@code sys._getframe}. */
public final class PFrame extends PythonObject {
    private final PCode code;
    private final PFunction function;
    private MaterializedFrame variables;
    private Object[] activation;
    private Node position;
    private PFrame back;
    private FrameTrace trace;
    private boolean cleared;
    private boolean copied;
    private int height;

    /** @param variables the Truffle frame with the local variables, or null when they are not kept */
    public PFrame(PCode code, PFunction function, MaterializedFrame variables, Node position) {
        super(BuiltinTypes.FRAME.instanceShape());
        this.code = code;
        this.function = function;
        this.variables = variables;
        this.position = position;
    }

    public PCode code() {
        return code;
    }

    /** The running function; its globals are {@code f_globals}. */
    public PFunction function() {
        return function;
    }

    public MaterializedFrame variables() {
        return variables;
    }

    /** The argument array of the running frame whose variables are not known yet, or null. */
    Object[] activation() {
        return activation;
    }

    void setActivation(Object[] arguments) {
        activation = arguments;
    }

    /** Adds what another object for the same frame knows. */
    void complete(PFrame other) {
        variables = other.variables;
        copied = other.copied;
        back = back == null ? other.back : back;
        activation = null;
    }

    /** Whether the variables are those of the moment when the object was made: the code is compiled and running. */
    boolean isCopied() {
        return copied;
    }

    public void setCopied() {
        copied = true;
    }

    /** How many guest frames the stack had up to and with this one; 0 when the object was not made by a walk. */
    public void setHeight(int count) {
        height = count;
    }

    /** Whether both stand for the same frame; copies of argument arrays have no identity, but places on the stack. */
    public boolean isSameFrame(PFrame other) {
        if (copied && other.height == height && other.code == code && other.function == function) {
            return true;
        }
        Object[] own = key();
        return this == other || own != null && own == other.key();
    }

    private Object[] key() {
        return variables != null ? variables.getArguments() : activation;
    }

    public PFrame back() {
        return back;
    }

    public void setBack(PFrame caller) {
        back = caller;
    }

    /** Where execution is in the frame, or null when unknown. */
    public Node position() {
        return position;
    }

    /** The frame went on for a while after the traceback entry was made. */
    public void setPosition(Node node) {
        position = node;
    }

    /** What it remembers for trace functions; null when none has seen it. */
    public FrameTrace existingTrace() {
        return trace;
    }

    /** What it remembers for trace functions. */
    public FrameTrace trace() {
        if (trace == null) {
            trace = new FrameTrace();
        }
        return trace;
    }

    /** Both objects stand for the same frame. */
    void shareTrace(PFrame other) {
        trace = other.trace();
    }

    /** Makes what a trace function has changed in {@code f_locals} the values of the variables. */
    public void writeBack() {
        PDict locals = trace.locals();
        trace.setLocals(null);
        if (locals == null || !(code.callTarget().getRootNode() instanceof PythonRootNode root)) {
            return;
        }
        LocalVariables layout = root.variables();
        for (int i = 0; i < layout.names().length; i++) {
            Object value = locals.get(layout.names()[i]);
            Object old = layout.read(variables, i);
            if (value != null && (old == null || !Identity.same(old, value))) {
                layout.write(variables, i, value);
            }
        }
    }

    /** Whether {@code clear()} has made it forget its variables. */
    boolean isCleared() {
        return cleared;
    }

    void setCleared() {
        cleared = true;
    }

    /** {@code f_lineno}. */
    public int line() {
        boolean traced = trace != null && trace.line() > 0 && (trace.isShown() || position == null);
        return traced ? trace.line() : lineOf(position);
    }

    /** The source line of a node of this frame; the first line of the code when unknown. */
    int lineOf(Node node) {
        Span span = SourcePosition.of(node);
        return span == null ? code.firstLine() : span.line();
    }
}
