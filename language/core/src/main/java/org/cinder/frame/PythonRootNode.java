// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.cinder.ast.Span;
import org.cinder.object.function.PCode;
import org.cinder.object.generator.PGenerator;

/** Root of every piece of guest code that has a code object. */
public abstract class PythonRootNode extends RootNode {
    private final PCode code;
    private final Source source;
    private final Span span;
    private final LocalVariables variables;

    protected PythonRootNode(TruffleLanguage<?> language, FrameDescriptor descriptor, PCode code, Source source,
            Span span, LocalVariables variables) {
        super(language, descriptor);
        this.code = code;
        this.source = source;
        this.span = span;
        this.variables = variables;
    }

    /** The code object this root executes. */
    public final PCode code() {
        return code;
    }

    /** The source text, or null when it is not at hand. */
    public final Source source() {
        return source;
    }

    /** Where the variables live. */
    public final LocalVariables variables() {
        return variables;
    }

    /** Whether programs see the frames of this root; not those that only prepare a frame. */
    public boolean hasVisibleFrames() {
        return source == null || !source.isInternal();
    }

    /** The frame that holds the variables while {@code frame} runs this root. */
    public MaterializedFrame variablesOf(Frame frame) {
        return frame.materialize();
    }

    /** The generator whose frame {@code variables} is; null when the code is not that of a generator. */
    public PGenerator generatorOf(MaterializedFrame variables) {
        return null;
    }

    /** The arguments of the guest function while a frame with these arguments runs this root. */
    public Object[] functionArguments(Object[] frameArguments) {
        return frameArguments;
    }

    @Override
    public String getName() {
        return code.name().toString();
    }

    @Override
    public String toString() {
        return code.qualifiedName().toString();
    }

    @Override
    public String getQualifiedName() {
        return code.qualifiedName().toString();
    }

    @Override
    public SourceSection getSourceSection() {
        if (source == null) {
            return null;
        }
        if (!source.hasCharacters() || span == null || span.endLine() > source.getLineCount()) {
            return source.createUnavailableSection();
        }
        int start = source.getLineStartOffset(span.line());
        int end = source.getLineStartOffset(span.endLine()) + source.getLineLength(span.endLine());
        return source.createSection(start, end - start);
    }
}
