// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.cinder.ast.Span;
import org.cinder.context.CinderContext;
import org.cinder.node.Completion;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.node.RecursionDepth;
import org.cinder.node.StatementNode;
import org.cinder.node.exception.ResourceLimits;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PCode;
import org.cinder.object.generator.GeneratorNames;
import org.cinder.object.generator.PGenerator;

/**
 * Runs a generator from where it stopped to its next yield: true when it yielded, false when it returned. The answer
 * always has
 * one type, which callers rely on; the value is in the generator.
 */
public final class GeneratorRootNode extends PythonRootNode {
    private final int generatorSlot;
    @Child private StatementNode body;

    public GeneratorRootNode(TruffleLanguage<?> language, PCode code, Source source, Span span,
            LocalVariables variables, int generatorSlot, StatementNode body) {
        super(language, new FrameDescriptor(), code, source, span, variables);
        this.generatorSlot = generatorSlot;
        this.body = body;
    }

    @Override
    public PGenerator generatorOf(MaterializedFrame frame) {
        return (PGenerator) frame.getObjectStatic(generatorSlot);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PGenerator generator = (PGenerator) frame.getArguments()[0];
        MaterializedFrame variables = generator.frame();
        CinderContext context = CinderContext.get(this);
        int depth = context.depth();
        try {
            RecursionDepth.check(context, depth);
            context.setDepth(depth + 1);
            Object completion = body.execute(variables);
            if (completion == Completion.YIELD) {
                generator.suspended();
                return true;
            }
            generator.completed(completion == null ? PNone.NONE : completion);
            return false;
        } catch (PException e) {
            throw leave(generator, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            throw leave(generator, ResourceLimits.toGuest(e));
        } finally {
            context.setDepth(depth);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private PException leave(PGenerator generator, PException e) {
        generator.completed(null);
        e.leaveFrame(generator.function(), code(), generator.frame());
        PBaseException exception = e.exception();
        boolean stop = exception.pythonClass().isSubclassOf(ExceptionTypes.STOP_ITERATION);
        boolean asyncStop = generator.pythonClass() == org.cinder.object.type.BuiltinTypes.ASYNC_GENERATOR
                && exception.pythonClass().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION);
        if (!stop && !asyncStop) {
            return e;
        }
        PException error = Errors.runtimeError("%s raised %s", GeneratorNames.kind(generator),
                stop ? "StopIteration" : "StopAsyncIteration");
        error.exception().setCause(exception);
        error.exception().setContext(exception);
        error.leaveFrame(generator.function(), code(), generator.frame());
        return error;
    }

    @Override
    public MaterializedFrame variablesOf(Frame frame) {
        return ((PGenerator) frame.getArguments()[0]).frame();
    }

    @Override
    public Object[] functionArguments(Object[] frameArguments) {
        return ((PGenerator) frameArguments[0]).frame().getArguments();
    }
}
