// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import org.cinder.interop.ExceptionExports;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;

/** A guest exception object; {@link PException} carries it through Java. */
public final class PBaseException extends PythonObject {
    /** A tuple, or the {@link PendingMessage} that makes it. */
    private Object args;
    private Object cause = PNone.NONE;
    private Object context = PNone.NONE;
    private boolean suppressContext;
    private PTraceback traceback;
    private Object[] details;

    public PBaseException(PythonClass type, PTuple args) {
        this(type.instanceShape(), args);
    }

    public PBaseException(Shape shape, PTuple args) {
        super(shape);
        this.args = args;
    }

    /** An exception with one argument, a text that is made when somebody asks for it. */
    PBaseException(PythonClass type, Object args) {
        super(type.instanceShape());
        this.args = args;
    }

    public PTuple args() {
        if (args instanceof PTuple tuple) {
            return tuple;
        }
        return makeArgs();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private PTuple makeArgs() {
        PTuple tuple = ((PendingMessage) args).args();
        args = tuple;
        return tuple;
    }

    public void setArgs(PTuple newArgs) {
        args = newArgs;
    }

    /** {@code __cause__}: an exception or None. */
    public Object cause() {
        return cause;
    }

    /** Sets {@code __cause__} and, as every assignment of it does, {@code __suppress_context__}. */
    public void setCause(Object newCause) {
        cause = newCause;
        suppressContext = true;
    }

    /** {@code __context__}: an exception or None. */
    public Object context() {
        return context;
    }

    public void setContext(Object newContext) {
        context = newContext;
    }

    public boolean suppressContext() {
        return suppressContext;
    }

    public void setSuppressContext(boolean suppress) {
        suppressContext = suppress;
    }

    /** {@code __traceback__}, or null. */
    public PTraceback traceback() {
        return traceback;
    }

    public void setTraceback(PTraceback newTraceback) {
        traceback = newTraceback;
    }

    /**
     * The fields that some classes add to args (OSError.errno, StopIteration.value, …), in the order their getters
     * define; or null.
     */
    public Object[] details() {
        return details;
    }

    public void setDetails(Object[] newDetails) {
        details = newDetails;
    }

    @Override
    protected Class<?> exports() {
        return ExceptionExports.class;
    }
}
