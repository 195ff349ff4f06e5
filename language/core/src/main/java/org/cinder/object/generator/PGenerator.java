// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import com.oracle.truffle.api.strings.TruffleString;

/**
 * A generator: the frame of a function that can suspend, and the call target that goes on from where it stopped.
 * Resuming answers whether a value was yielded or the function returned; StopIteration exists only where
 * guest code sees it.
 */
public final class PGenerator extends PIterator {
    /** In the place of what was yielded: an int in a field of its own. */
    private static final Object LONG = new Object();

    private final MaterializedFrame frame;
    private final RootCallTarget resumeTarget;
    private final PCode code;
    private TruffleString name;
    private TruffleString qualifiedName;
    private Object sent = PNone.NONE;
    private PException thrown;
    private Object yielded;
    private long yieldedLong;
    private Node position;
    private Object returned;
    private Object delegate;
    private Object delegateResult;
    private AsyncGeneratorState asyncState;
    private boolean running;
    private boolean started;
    private boolean finished;

    public PGenerator(PythonClass type, PFunction function, MaterializedFrame frame, RootCallTarget resumeTarget) {
        super(type.instanceShape());
        this.frame = frame;
        this.resumeTarget = resumeTarget;
        this.code = function.code();
        this.name = function.name();
        this.qualifiedName = function.qualifiedName();
    }

    /** The value when it is a generator as a generator function makes it, no coroutine; else null. */
    public static PGenerator plain(Object value) {
        return value instanceof PGenerator generator && generator.pythonClass() == BuiltinTypes.GENERATOR ? generator
                : null;
    }

    /** {@code gi_code}. */
    public PCode code() {
        return code;
    }

    /** The frame; its arguments are those of the call that made the generator. */
    public MaterializedFrame frame() {
        return frame;
    }

    public PFunction function() {
        return Arguments.function(frame.getArguments());
    }

    public TruffleString name() {
        return name;
    }

    public void setName(TruffleString newName) {
        name = newName;
    }

    public TruffleString qualifiedName() {
        return qualifiedName;
    }

    public void setQualifiedName(TruffleString newName) {
        qualifiedName = newName;
    }

    public RootCallTarget resumeTarget() {
        return resumeTarget;
    }

    public boolean isRunning() {
        return running;
    }

    public boolean isStarted() {
        return started;
    }

    public boolean isFinished() {
        return finished;
    }

    /** Marks a generator that never ran as finished. */
    public void finish() {
        finished = true;
    }

    /** The value of the {@code return} that ended the generator; None when there was none. */
    public Object returned() {
        return returned == null ? PNone.NONE : returned;
    }

    /** What {@code yield from} is delegating to ({@code gi_yieldfrom}), or null. */
    public Object delegate() {
        return delegate;
    }

    public void setDelegate(Object newDelegate) {
        delegate = newDelegate;
    }

    /** What asynchronous generators remember besides; null for others and until they are first iterated. */
    AsyncGeneratorState asyncState() {
        return asyncState;
    }

    void setAsyncState(AsyncGeneratorState state) {
        asyncState = state;
    }

    /** Keeps what the exhausted iterator of {@code yield from} returned. */
    void setDelegateResult(Object value) {
        delegateResult = value;
    }

    Object takeDelegateResult() {
        Object value = delegateResult;
        delegateResult = null;
        return value;
    }

    /** The value that {@code send} passed; the pending {@code yield} takes it. */
    public Object takeSent() {
        Object value = sent;
        sent = PNone.NONE;
        return value;
    }

    /** The exception that {@code throw} passed, to be raised by the pending {@code yield}; or null. */
    public PException takeThrown() {
        PException exception = thrown;
        thrown = null;
        return exception;
    }

    /** Called by {@code yield} before it suspends. */
    public void setYielded(Object value) {
        yielded = value;
    }

    /** Called by the node where the code suspends, for those who look at the suspended frame. */
    public void setPosition(Node node) {
        position = node;
    }

    /** Where the code suspended last; null before its start. */
    public Node position() {
        return position;
    }

    /** What the last {@code yield} produced, which stays there. */
    public Object yielded() {
        return yielded == LONG ? (Object) yieldedLong : yielded;
    }

    /** What the last {@code yield} produced. */
    public Object takeYielded() {
        Object value = yielded;
        yielded = null;
        return value == LONG ? (Object) yieldedLong : value;
    }

    /** Called by a {@code yield} of an int, which is not boxed. */
    public void setYielded(long value) {
        yielded = LONG;
        yieldedLong = value;
    }

    /** Whether the last {@code yield} produced an int that is not boxed. */
    public boolean isLongYielded() {
        return yielded == LONG;
    }

    /** The int that the last {@code yield} produced. */
    public long takeYieldedLong() {
        yielded = null;
        return yieldedLong;
    }

    /**
     * Prepares a resume with a value; raises when the generator is running. Call the resume target next, then {@link
     * #answer}.
     */
    public void beforeSend(Object value) {
        enter();
        sent = value;
        thrown = null;
    }

    /** The value yielded, or null when it returned, given the answer of the resume target. */
    public Object answer(Object suspended) {
        return (boolean) suspended ? takeYielded() : null;
    }

    /** Whether the pending {@code yield} is to raise. */
    public boolean hasThrown() {
        return thrown != null;
    }

    /** Prepares a resume that raises at the pending {@code yield}. */
    public void beforeThrow(PException exception) {
        enter();
        thrown = exception;
    }

    private void enter() {
        if (running) {
            throw alreadyExecuting();
        }
        running = true;
        started = true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private PException alreadyExecuting() {
        return Errors.valueError("%s already executing", GeneratorNames.kind(this));
    }

    /** Ends a resume that suspended. */
    public void suspended() {
        running = false;
    }

    /** Ends the resume in which the function returned or raised. */
    public void completed(Object returnValue) {
        running = false;
        finished = true;
        returned = returnValue;
    }

    @Override
    public Object next() {
        return send(PNone.NONE);
    }

    /** Resumes with a value; the value yielded, or null when the generator returned (now or earlier). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object value) {
        if (finished) {
            return null;
        }
        beforeSend(value);
        return answer(resumeTarget.call(this));
    }

    /** Resumes with an exception; the value yielded, or null when the generator returned. */
    public Object throwInto(PException exception) {
        beforeThrow(exception);
        return answer(resumeTarget.call(this));
    }
}
