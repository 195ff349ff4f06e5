// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.object.dict.PDict;

/** What a frame object remembers for trace functions. */
public final class FrameTrace {
    private Object function;
    private boolean lines = true;
    private boolean opcodes;
    private int line;
    private boolean shown;
    private boolean entered;
    private boolean resuming;
    private boolean returning;
    private PException reported;
    private PDict locals;

    /** {@code f_trace}, or null. */
    public Object function() {
        return function;
    }

    public void setFunction(Object newFunction) {
        function = newFunction;
    }

    /** {@code f_trace_lines}. */
    public boolean lines() {
        return lines;
    }

    void setLines(boolean value) {
        lines = value;
    }

    /** {@code f_trace_opcodes}: kept, though there are no opcodes to report. */
    boolean opcodes() {
        return opcodes;
    }

    void setOpcodes(boolean value) {
        opcodes = value;
    }

    /** The line that execution is known to have reached; 0 for none. */
    public int line() {
        return line;
    }

    public void setLine(int newLine) {
        line = newLine;
    }

    /** Whether a trace function runs for the frame, so that {@link #line} is where it stands. */
    boolean isShown() {
        return shown;
    }

    public void setShown(boolean value) {
        shown = value;
    }

    /** Whether its beginning was seen, so that its end will be. */
    public boolean isEntered() {
        return entered;
    }

    public void setEntered(boolean value) {
        entered = value;
    }

    /** Whether a generator is on its way to where it was suspended. */
    public boolean isResuming() {
        return resuming;
    }

    public void setResuming(boolean value) {
        resuming = value;
    }

    /** Whether the last statement begun was a return. */
    public boolean isReturning() {
        return returning;
    }

    public void setReturning(boolean value) {
        returning = value;
    }

    /** Whether it is the first time that the exception is seen in the frame. */
    public boolean report(PException exception) {
        boolean first = reported != exception;
        reported = exception;
        return first;
    }

    /** What {@code f_locals} has answered while a trace function runs, or null; changes of it change variables. */
    PDict locals() {
        return locals;
    }

    void setLocals(PDict snapshot) {
        locals = snapshot;
    }
}
