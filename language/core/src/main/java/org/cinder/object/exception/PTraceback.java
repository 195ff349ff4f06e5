// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/** One entry of a traceback: a frame and where execution was in it. */
public final class PTraceback extends PythonObject {
    private final PFrame frame;
    private final Node position;
    private PTraceback next;
    private int line = -1;
    private int lastInstruction = Integer.MIN_VALUE;

    /** @param position the node that raised or called, or null when unknown */
    public PTraceback(PFrame frame, Node position, PTraceback next) {
        super(BuiltinTypes.TRACEBACK.instanceShape());
        this.frame = frame;
        this.position = position;
        this.next = next;
    }

    public PFrame frame() {
        return frame;
    }

    public Node position() {
        return position;
    }

    /** The entry nearer to the raise, or null. */
    public PTraceback next() {
        return next;
    }

    public void setNext(PTraceback newNext) {
        next = newNext;
    }

    /** {@code tb_lineno}. */
    public int line() {
        return line >= 0 ? line : frame.lineOf(position);
    }

    /** {@code tb_lasti}. */
    public int lastInstruction() {
        return lastInstruction != Integer.MIN_VALUE ? lastInstruction : frame.code().positions().offsetOf(position);
    }

    /** Fixes the place, for tracebacks made by programs ({@code types.TracebackType}). */
    public void setPlace(int newLine, int newLastInstruction) {
        line = newLine;
        lastInstruction = newLastInstruction;
    }
}
