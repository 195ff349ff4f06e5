// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.cinder.ast.Span;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.node.local.UnsetSlots;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.type.PythonClass;

/** What calling a generator function does: makes the frame and the generator object, and runs nothing. */
public final class GeneratorFunctionRootNode extends PythonRootNode {
    private final FrameDescriptor bodyDescriptor;
    private final RootCallTarget resumeTarget;
    private final int generatorSlot;
    private final PythonClass type;
    @CompilationFinal(dimensions = 1) private final int[] variableSlots;

    public GeneratorFunctionRootNode(TruffleLanguage<?> language, PCode code, Source source, Span span,
            LocalVariables variables, FrameDescriptor bodyDescriptor, RootCallTarget resumeTarget, int generatorSlot,
            PythonClass type) {
        super(language, new FrameDescriptor(), code, source, span, variables);
        this.bodyDescriptor = bodyDescriptor;
        this.resumeTarget = resumeTarget;
        this.generatorSlot = generatorSlot;
        this.type = type;
        this.variableSlots = UnsetSlots.of(bodyDescriptor);
    }

    /** The frame of the function itself is the one that {@link GeneratorRootNode} resumes. */
    @Override
    public boolean hasVisibleFrames() {
        return false;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        MaterializedFrame body = Truffle.getRuntime().createMaterializedFrame(frame.getArguments(), bodyDescriptor);
        UnsetSlots.clear(body, variableSlots);
        PGenerator generator = new PGenerator(type, Arguments.function(frame.getArguments()), body, resumeTarget);
        body.setObjectStatic(generatorSlot, generator);
        return generator;
    }

    @Override
    protected boolean isInstrumentable() {
        return false;
    }
}
