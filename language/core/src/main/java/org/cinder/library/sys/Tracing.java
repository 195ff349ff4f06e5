// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Span;
import org.cinder.context.CinderContext;
import org.cinder.frame.SourcePosition;
import org.cinder.frame.StatementEnd;
import org.cinder.object.PNone;
import org.cinder.object.exception.FrameTrace;
import org.cinder.object.exception.KnownFrames;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PFrame;
import org.cinder.object.exception.PTraceback;
import org.cinder.object.function.PCode;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;

/** The functions of {@code sys.settrace} and {@code sys.setprofile} of one thread, and how they are called. */
final class Tracing {
    private static final TruffleString CALL = Text.of("call");
    private static final TruffleString LINE = Text.of("line");
    private static final TruffleString RETURN = Text.of("return");
    private static final TruffleString GENERATOR_EXPRESSION = Text.of("<genexpr>");
    private static final TruffleString EXCEPTION = Text.of("exception");

    private final CinderContext context;
    private Object trace = PNone.NONE;
    private Object profile = PNone.NONE;
    private int inside;
    private int traceChanges;
    private int profileChanges;

    private Tracing(CinderContext context) {
        this.context = context;
    }

    /** That of the running thread. */
    static Tracing of(CinderContext context) {
        return context.threadState(Tracing.class, Tracing::new);
    }

    /** That of the running thread when it wants to hear of something, or null. */
    @TruffleBoundary
    static Tracing listening(CinderContext context, TraceBinding binding) {
        Tracing tracing = of(context);
        tracing.adopt(binding);
        boolean off = tracing.trace == PNone.NONE && tracing.profile == PNone.NONE;
        return off || tracing.inside > 0 || KnownFrames.existing(context) == null ? null : tracing;
    }

    private void adopt(TraceBinding binding) {
        if (traceChanges != binding.changesOfTrace()) {
            traceChanges = binding.changesOfTrace();
            trace = binding.traceOfAll();
        }
        if (profileChanges != binding.changesOfProfile()) {
            profileChanges = binding.changesOfProfile();
            profile = binding.profileOfAll();
        }
    }

    Object trace() {
        adopt(TraceBinding.of(context));
        return trace;
    }

    Object profile() {
        adopt(TraceBinding.of(context));
        return profile;
    }

    void setTrace(Object function) {
        adopt(TraceBinding.of(context));
        boolean change = trace != PNone.NONE || function != PNone.NONE;
        trace = function;
        if (change) {
            changed();
        }
    }

    void setProfile(Object function) {
        adopt(TraceBinding.of(context));
        boolean change = profile != PNone.NONE || function != PNone.NONE;
        profile = function;
        if (change) {
            changed();
        }
    }

    private void changed() {
        if (trace != PNone.NONE || profile != PNone.NONE) {
            TraceBinding.of(context).start();
        } else {
            TraceBinding.of(context).end();
        }
    }

    /** {@code sys.call_tracing}: code called by a trace function is traced itself. */
    Object callTracing(Object function, Object[] arguments) {
        int saved = inside;
        inside = 0;
        try {
            return Calls.call(function, arguments);
        } finally {
            inside = saved;
        }
    }

    static boolean isYield(Object completion) {
        return completion instanceof StatementEnd end && end.suspends();
    }

    static boolean goesOn(Object completion) {
        return completion == PNone.NONE || completion instanceof StatementEnd end && end.continues();
    }

    /** The frame object of a frame that a trace function has seen, or null. */
    PFrame known(MaterializedFrame variables) {
        KnownFrames known = KnownFrames.existing(context);
        PFrame frame = known == null ? null : known.get(variables.getArguments());
        return frame == null || frame.existingTrace() == null ? null : frame;
    }

    /** A function was called or a generator resumed. */
    void called(TraceNode node, MaterializedFrame variables) {
        KnownFrames known = KnownFrames.existing(context);
        PFrame frame = known.of(node.root().code(), variables);
        known.keep(frame);
        FrameTrace state = frame.trace();
        PGenerator generator = node.root().generatorOf(variables);
        Span suspended = generator == null ? null : SourcePosition.of(generator.position());
        state.setResuming(suspended != null);
        state.setEntered(true);
        state.setReturning(false);
        state.setLine(suspended != null ? suspended.line() : node.root().code().firstLine());
        if (trace != PNone.NONE) {
            callTrace(node, frame, trace, CALL, PNone.NONE);
        }
        if (profile != PNone.NONE) {
            callProfile(node, frame, CALL, PNone.NONE);
        }
        if (suspended == null) {
            // the first line is reported even when it is that of the head
            state.setLine(0);
        }
        PCode code = node.root().code();
        if (node.root().variables().namespaceArgument() || code.name().equals(GENERATOR_EXPRESSION)) {
            // the code before the first statement of a class, and that of a generator expression, is on the first line
            line(node, frame, code.firstLine(), true);
        }
    }

    /** Execution begins with a line. */
    void line(TraceNode node, PFrame frame, int line, boolean again) {
        FrameTrace state = frame.trace();
        if (line == 0 || line == state.line() && !again) {
            return;
        }
        state.setLine(line);
        if (trace != PNone.NONE && state.function() != null && state.lines()) {
            callTrace(node, frame, state.function(), LINE, PNone.NONE);
        }
    }

    /** An exception was raised in the frame, or came out of a call in it. */
    void raised(TraceNode node, PFrame frame, PException exception) {
        FrameTrace state = frame.trace();
        if (!state.report(exception) || exception.isReraised()) {
            return;
        }
        Node position = exception.position() == null ? node.place() : exception.position();
        Span span = SourcePosition.of(position);
        if (span != null) {
            state.setLine(span.line());
        }
        if (trace != PNone.NONE && state.function() != null) {
            PBaseException value = exception.exception();
            PTraceback traceback = new PTraceback(frame, position, value.traceback());
            PTuple info = PTuple.of(value.pythonClass(), value, traceback);
            callTrace(node, frame, state.function(), EXCEPTION, info);
        }
    }

    /** The function returned, the generator yielded, or (value null) an exception leaves the frame. */
    void returned(TraceNode node, PFrame frame, Object value) {
        FrameTrace state = frame.trace();
        Object result = value == null ? PNone.NONE : value;
        if (state.line() == 0) {
            state.setLine(frame.code().firstLine());
        }
        try {
            if (trace != PNone.NONE && state.function() != null) {
                callTrace(node, frame, state.function(), RETURN, result);
            }
            if (profile != PNone.NONE) {
                callProfile(node, frame, RETURN, result);
            }
        } finally {
            KnownFrames known = KnownFrames.existing(context);
            if (known != null) {
                known.forget(frame);
            }
        }
    }

    private void callTrace(TraceNode node, PFrame frame, Object function, TruffleString event, Object argument) {
        Object result;
        try {
            result = call(node, frame, function, event, argument);
        } catch (PException e) {
            frame.trace().setFunction(null);
            setTrace(PNone.NONE);
            throw e.at(node.place());
        }
        if (result != PNone.NONE) {
            frame.trace().setFunction(result);
        }
    }

    private void callProfile(TraceNode node, PFrame frame, TruffleString event, Object argument) {
        try {
            call(node, frame, profile, event, argument);
        } catch (PException e) {
            setProfile(PNone.NONE);
            throw e.at(node.place());
        }
    }

    private Object call(TraceNode node, PFrame frame, Object function, TruffleString event, Object argument) {
        FrameTrace state = frame.trace();
        PBaseException handled = context.handled();
        Node position = context.callPosition();
        EncapsulatingNodeReference reference = EncapsulatingNodeReference.getCurrent();
        Node outer = reference.set(node.place());
        inside++;
        state.setShown(true);
        try {
            return Calls.call(function, frame, event, argument);
        } finally {
            state.setShown(false);
            inside--;
            reference.set(outer);
            context.setHandled(handled);
            context.setCallPosition(position);
            frame.writeBack();
        }
    }
}
