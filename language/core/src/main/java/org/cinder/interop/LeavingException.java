// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.cinder.CinderLanguage;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;

/**
 * What becomes of an exception that leaves guest code for Java or another language. Raising keeps no Truffle stack
 * trace,
 * since guest code reads tracebacks; so the frames of the traceback are gone through once more on the way out, by roots
 * that do nothing but bear their names and positions, and embedders see them in {@code PolyglotException}.
 */
public final class LeavingException {
    private LeavingException() {}

    /** The exception to throw to the outside; one that came from there leaves as what it was. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static RuntimeException of(PException exception) {
        AbstractTruffleException original = ForeignExceptions.original(exception.exception());
        if (original != null) {
            return original;
        }
        List<StackEntry> entries = StackEntry.of(exception.exception());
        RootCallTarget target = null;
        for (StackEntry entry : entries) {
            target = new EntryRootNode(CinderLanguage.get(null), entry, target, exception.exception()).getCallTarget();
        }
        if (target == null) {
            return exception;
        }
        try {
            target.call();
        } catch (PException replayed) {
            return replayed;
        }
        throw new IllegalStateException();
    }

    /** Stands for one traceback entry; the innermost one throws. */
    private static final class EntryRootNode extends RootNode {
        private final StackEntry entry;
        @Child private PositionNode position;

        EntryRootNode(TruffleLanguage<?> language, StackEntry entry, CallTarget callee, PBaseException exception) {
            super(language);
            this.entry = entry;
            this.position = new PositionNode(entry.location(), callee, exception);
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return position.execute();
        }

        @Override
        public String getName() {
            return entry.name();
        }

        @Override
        public SourceSection getSourceSection() {
            return entry.location();
        }

        @Override
        protected boolean isInstrumentable() {
            return false;
        }
    }

    /** The place in the source where the frame was. */
    private static final class PositionNode extends Node {
        private final SourceSection section;
        private final PBaseException exception;
        @Child private DirectCallNode call;

        PositionNode(SourceSection section, CallTarget callee, PBaseException exception) {
            this.section = section;
            this.exception = exception;
            this.call = callee == null ? null : DirectCallNode.create(callee);
        }

        Object execute() {
            if (call == null) {
                throw PException.withStackTrace(exception, this);
            }
            return call.call();
        }

        @Override
        public SourceSection getSourceSection() {
            return section;
        }
    }
}
