// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.profiles.BranchProfile;
import com.oracle.truffle.api.source.Source;
import org.cinder.ast.Span;
import org.cinder.context.CinderContext;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.node.exception.ResourceLimits;
import org.cinder.node.local.UnsetSlots;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;

/**
 * Root of a function, class body or module: counts the recursion depth and adds traceback entries of exceptions that
 * leave.
 */
public final class FunctionRootNode extends PythonRootNode {
    @CompilationFinal(dimensions = 1) private final int[] variableSlots;
    @Child private StatementNode body;
    private final BranchProfile leftByException = BranchProfile.create();

    public FunctionRootNode(TruffleLanguage<?> language, FrameDescriptor descriptor, PCode code, Source source,
            Span span,
            LocalVariables variables, StatementNode body) {
        super(language, descriptor, code, source, span, variables);
        this.variableSlots = UnsetSlots.of(descriptor);
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        CinderContext context = CinderContext.get(this);
        int depth = context.depth();
        RecursionDepth.check(context, depth);
        context.setDepth(depth + 1);
        UnsetSlots.clear(frame, variableSlots);
        try {
            Object result = body.execute(frame);
            return result == null ? PNone.NONE : result;
        } catch (PException e) {
            // no code for this in functions that no exception has left so far: its frame state keeps all variables
            // alive at every call
            leftByException.enter();
            e.leaveFrame(Arguments.function(frame.getArguments()), code(), frame.materialize());
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            PException error = ResourceLimits.toGuest(e);
            error.leaveFrame(Arguments.function(frame.getArguments()), code(), frame.materialize());
            throw error;
        } finally {
            context.setDepth(depth);
        }
    }

    @Override
    public boolean isCloningAllowed() {
        return true;
    }

    @Override
    protected boolean isCloneUninitializedSupported() {
        return true;
    }

    @Override
    protected RootNode cloneUninitialized() {
        return code().body().translateRoot(code());
    }
}
