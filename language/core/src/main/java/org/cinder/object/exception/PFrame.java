// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.ast.Span;
import org.cinder.frame.SourcePosition;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.BuiltinTypes;

/** A frame object, made on demand for tracebacks and {@code sys._getframe}. */
public final class PFrame extends PythonObject {
    private final PCode code;
    private final PFunction function;
    private MaterializedFrame variables;
    private Object[] activation;
    private Node position;
    private PFrame back;
    private Object trace;
    private boolean cleared;

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
        back = back == null ? other.back : back;
        activation = null;
    }

    /** Whether both stand for the same frame. */
    public boolean isSameFrame(PFrame other) {
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
    void setPosition(Node node) {
        position = node;
    }

    /** {@code f_trace}, or null. */
    public Object trace() {
        return trace;
    }

    public void setTrace(Object function) {
        trace = function;
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
        return lineOf(position);
    }

    /** The source line of a node of this frame; the first line of the code when unknown. */
    int lineOf(Node node) {
        Span span = SourcePosition.of(node);
        return span == null ? code.firstLine() : span.line();
    }
}
