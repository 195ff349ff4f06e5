// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.context.CinderContext;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.type.PythonClass;

/**
 * Carries a guest exception through Java: a new carrier for each raise, no Java stack trace. While it unwinds a guest
 * frame it remembers the innermost node of that frame that saw it ({@link #at}); when it leaves the frame or meets a
 * handler, that node becomes one traceback entry ({@link #leaveFrame}). So raising costs nothing but the entries of the
 * frames passed.
 */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "exception")
public final class PException extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    final transient PBaseException exception;
    private transient Node position;
    private transient Node exit;
    private final boolean reraised;
    private transient boolean firstFrame = true;
    private transient PBaseException callerHandled;

    private PException(PBaseException exception, boolean reraised) {
        this(exception, reraised, 0, null);
    }

    private PException(PBaseException exception, boolean reraised, int stackTraceLimit, Node location) {
        super(null, null, stackTraceLimit, location);
        this.exception = exception;
        this.reraised = reraised;
    }

    /** A carrier for leaving guest code, which gathers the frames it passes for embedders. */
    public static PException withStackTrace(PBaseException exception, Node location) {
        return new PException(exception, false, UNLIMITED_STACK_TRACE, location);
    }

    /** Raises the exception object; the current frame gets a new traceback entry. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException of(PBaseException exception) {
        CinderContext context = CinderContext.get(null);
        if (context != null && context.handled() != null) {
            ExceptionContext.chain(exception, context.handled());
        }
        return new PException(exception, false);
    }

    /** Raises at a pending yield what {@code throw} was given; its context is set there ({@link #chained}). */
    public static PException thrownInto(PBaseException exception) {
        PException thrown = new PException(exception, false);
        thrown.callerHandled = CinderContext.get(null).handled();
        return thrown;
    }

    /**
     * Makes what the generator is handling at its pending yield the context of the exception; what its caller is
     * handling is not.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PException chained() {
        PBaseException handled = CinderContext.get(null).handled();
        if (handled != null && handled != callerHandled) {
            ExceptionContext.chain(exception, handled);
        }
        return this;
    }

    /** Raises again what was caught in the same frame: that frame already has its traceback entry. */
    public static PException reraise(PBaseException exception) {
        return new PException(exception, true);
    }

    public PBaseException exception() {
        return exception;
    }

    /** Whether it was raised again in the frame in which it was caught. */
    public boolean isReraised() {
        return reraised && firstFrame;
    }

    /** Whether the guest exception is an instance of the class. */
    public boolean matches(PythonClass type) {
        return exception.pythonClass().isSubclassOf(type);
    }

    /** Notes where in the current frame the exception passed; the first (innermost) node counts. */
    public PException at(Node node) {
        if (position == null) {
            position = node;
        }
        return this;
    }

    /** Notes the last code that ran in the current frame: a clause that did not match, or a {@code finally} block. */
    public PException leftAt(Node node) {
        exit = node;
        return this;
    }

    /** The node noted last by {@link #at} in the frame that is being unwound, or null. */
    public Node position() {
        return position;
    }

    /** Adds the traceback entry of the frame that the exception leaves or that handles it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void leaveFrame(PFunction function, PCode code, MaterializedFrame frame) {
        leaveFrame(function, code, frame, frame.getArguments());
    }

    private PFrame frame(PFunction function, PCode code, MaterializedFrame frame, Object[] arguments) {
        Node last = exit != null ? exit : position;
        KnownFrames known = KnownFrames.existing(CinderContext.get(null));
        PFrame guestFrame = known == null ? null : known.get(arguments);
        if (guestFrame == null) {
            return new PFrame(code, function, frame, last);
        }
        guestFrame.setPosition(last);
        return guestFrame;
    }

    private void leaveFrame(PFunction function, PCode code, MaterializedFrame frame, Object[] arguments) {
        boolean add = !(reraised && firstFrame);
        firstFrame = false;
        if (add && !code.isHidden()) {
            PFrame guestFrame = frame(function, code, frame, arguments);
            PTraceback inner = exception.traceback();
            if (inner != null && inner.frame().back() == null && inner.frame() != guestFrame) {
                inner.frame().setBack(guestFrame);
            }
            exception.setTraceback(new PTraceback(guestFrame, position, inner));
        } else if (exit != null && exception.traceback() != null) {
            exception.traceback().frame().setPosition(exit);
        }
        position = null;
        exit = null;
    }

    /**
     * The same for a frame that goes on running: its variables are looked for when a program asks for them.
     *
     * @param arguments the argument array of the frame, which tells it from other frames of the function
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void handledIn(PFunction function, PCode code, Object[] arguments) {
        boolean add = !(reraised && firstFrame);
        leaveFrame(function, code, null, arguments);
        if (add && !code.isHidden() && exception.traceback().frame().variables() == null) {
            exception.traceback().frame().setActivation(arguments);
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public String getMessage() {
        return ExceptionText.summary(exception);
    }

    @ExportMessage
    boolean isException() {
        return true;
    }

    /**
     * Other languages rethrow the carrier itself, so that the traceback goes on; all else the exception object answers.
     */
    @ExportMessage
    RuntimeException throwException() {
        throw this;
    }
}
