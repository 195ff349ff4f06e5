// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Items;

/** Records the annotation of a simple name in {@code __annotations__} of a module or class body. */
public final class AnnotateNode extends StatementNode {
    private static final TruffleString ANNOTATIONS = Text.of("__annotations__");

    private final TruffleString name;
    private final boolean inClass;
    @Child private ExpressionNode annotation;

    public AnnotateNode(TruffleString name, ExpressionNode annotation, boolean inClass) {
        this.name = name;
        this.annotation = annotation;
        this.inClass = inClass;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = annotation.execute(frame);
        Object namespace = inClass ? ClassNamespace.of(frame) : Arguments.function(frame.getArguments()).globals();
        try {
            record(namespace, value);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void record(Object namespace, Object value) {
        Object annotations = ClassNamespace.find(namespace, ANNOTATIONS);
        if (annotations == null) {
            annotations = new PDict();
            Items.set(namespace, ANNOTATIONS, annotations);
        }
        Items.set(annotations, name, value);
    }
}
