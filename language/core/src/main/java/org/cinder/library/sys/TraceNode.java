// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.ast.Span;
import org.cinder.context.CinderContext;
import org.cinder.frame.LinePoint;
import org.cinder.frame.PythonRootNode;
import org.cinder.frame.SourcePosition;
import org.cinder.object.exception.PException;
import org.cinder.object.exception.PFrame;

/** Tells the trace functions of the running thread what happens at one node. */
final class TraceNode extends ExecutionEventNode {
    private final TraceBinding binding;
    private final PythonRootNode root;
    private final Node place;
    private final int roles;

    TraceNode(TraceBinding binding, PythonRootNode root, Node place) {
        this.binding = binding;
        this.root = root;
        this.place = place;
        this.roles = ((LinePoint) place).lineRoles();
    }

    private boolean is(int role) {
        return (roles & role) != 0;
    }

    /** Where the node stands, for tracebacks of errors in a trace function. */
    Node place() {
        return place;
    }

    PythonRootNode root() {
        return root;
    }

    /** The line of the statement around the node. */
    private int outerLine() {
        Node parent = place.getParent() instanceof WrapperNode ? place.getParent().getParent() : place.getParent();
        Span span = SourcePosition.of(parent);
        return span == null ? 0 : span.line();
    }

    private int line() {
        Span span = SourcePosition.of(place);
        return span == null ? 0 : span.line();
    }

    private Tracing tracing() {
        CinderContext context = CinderContext.get(this);
        return context == binding.context() ? Tracing.listening(context, binding) : null;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        Tracing tracing = tracing();
        if (tracing != null) {
            enter(tracing, frame.materialize());
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void enter(Tracing tracing, MaterializedFrame frame) {
        if (is(LinePoint.BODY)) {
            tracing.called(this, frame);
        }
        PFrame guest = tracing.known(frame);
        if (guest == null) {
            return;
        }
        if (guest.trace().isResuming()) {
            guest.trace().setResuming(!is(LinePoint.SUSPENSION));
        } else if (is(LinePoint.STATEMENT)) {
            guest.trace().setReturning(is(LinePoint.RETURN));
            tracing.line(this, guest, line(), false);
        } else if (is(LinePoint.CLAUSE)) {
            guest.trace().setReturning(false);
            tracing.line(this, guest, outerLine(), false);
        }
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        Tracing tracing = tracing();
        if (tracing != null) {
            left(tracing, frame.materialize(), result);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void left(Tracing tracing, MaterializedFrame frame, Object result) {
        PFrame guest = tracing.known(frame);
        if (guest == null) {
            return;
        }
        guest.trace().setResuming(false);
        boolean yields = Tracing.isYield(result);
        if (is(LinePoint.LOOP_BODY) && Tracing.goesOn(result) && !guest.trace().isReturning()) {
            tracing.line(this, guest, outerLine(), true);
        }
        if (is(LinePoint.GUARDED_BODY) && !yields) {
            tracing.line(this, guest, outerLine(), false);
        }
        if (is(LinePoint.BODY) || leavesUnseen(guest, result)) {
            tracing.returned(this, guest, yields ? root.generatorOf(frame).yielded() : result);
        }
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        Tracing tracing = exception instanceof PException ? tracing() : null;
        if (tracing != null) {
            raised(tracing, frame.materialize(), (PException) exception);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void raised(Tracing tracing, MaterializedFrame frame, PException exception) {
        PFrame guest = tracing.known(frame);
        if (guest == null) {
            return;
        }
        guest.trace().setResuming(false);
        if (is(LinePoint.STATEMENT | LinePoint.CLAUSE | LinePoint.BODY)) {
            tracing.raised(this, guest, exception);
        }
        if (is(LinePoint.GUARDED_BODY)) {
            tracing.line(this, guest, outerLine(), false);
        }
        if (is(LinePoint.BODY) || is(LinePoint.OUTERMOST) && !guest.trace().isEntered()) {
            tracing.returned(this, guest, null);
        }
    }

    /** Whether a frame is left that was running when tracing began: the body was not wrapped then, its parts were. */
    private boolean leavesUnseen(PFrame guest, Object result) {
        return is(LinePoint.OUTERMOST) && !guest.trace().isEntered()
                && (is(LinePoint.LAST) || guest.trace().isReturning() || Tracing.isYield(result));
    }
}
