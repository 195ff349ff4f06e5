// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import org.cinder.context.CinderContext;
import org.cinder.frame.LineTag;
import org.cinder.frame.PythonRootNode;
import org.cinder.object.PNone;
import org.cinder.object.exception.KnownFrames;

/**
 * Connects the code of the engine with the trace functions of one context, as an instrument of the language. While no
 * trace function is set there is no binding and the nodes carry no wrappers: nothing is checked, in the interpreter or
 * in compiled code. Setting the first one makes the engine wrap the nodes and drop the machine code of those that
 * already ran; removing the last one undoes it, unless the program does that all the time.
 */
final class TraceBinding {
    private static final int MOST_ENDINGS = 20;

    private final CinderContext context;
    private EventBinding<?> binding;
    private int endings;
    private Object traceOfAll = PNone.NONE;
    private Object profileOfAll = PNone.NONE;
    private int changesOfTrace;
    private int changesOfProfile;

    private TraceBinding(CinderContext context) {
        this.context = context;
    }

    static TraceBinding of(CinderContext context) {
        return context.state(TraceBinding.class, TraceBinding::new);
    }

    CinderContext context() {
        return context;
    }

    /** Some thread has a trace function. */
    void start() {
        KnownFrames.start(context);
        if (binding == null) {
            SourceSectionFilter filter = SourceSectionFilter.newBuilder().tagIs(LineTag.class).build();
            binding = context.env().lookup(Instrumenter.class).attachExecutionEventFactory(filter, this::node);
        }
    }

    private ExecutionEventNode node(EventContext event) {
        return event.getInstrumentedNode().getRootNode() instanceof PythonRootNode root && root.hasVisibleFrames()
                && !root.code().isHidden() ? new TraceNode(this, root, event.getInstrumentedNode()) : null;
    }

    /** A thread has no trace function any more; when others may have one the program has used several threads. */
    void end() {
        KnownFrames known = KnownFrames.existing(context);
        if (known != null && changesOfTrace == 0 && changesOfProfile == 0) {
            known.stop();
        }
        if (binding != null && endings < MOST_ENDINGS) {
            endings++;
            binding.dispose();
            binding = null;
        }
    }

    /** Sets the trace function of all threads; each takes it at its next event. */
    void setTraceOfAll(Object function) {
        traceOfAll = function;
        changesOfTrace++;
        start();
    }

    void setProfileOfAll(Object function) {
        profileOfAll = function;
        changesOfProfile++;
        start();
    }

    Object traceOfAll() {
        return traceOfAll;
    }

    Object profileOfAll() {
        return profileOfAll;
    }

    int changesOfTrace() {
        return changesOfTrace;
    }

    int changesOfProfile() {
        return changesOfProfile;
    }
}
