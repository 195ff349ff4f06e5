// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.StatementNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Items;

/** Start of a module or class body with annotations: makes {@code __annotations__} unless it is there. */
public final class SetUpAnnotationsNode extends StatementNode {
    private static final TruffleString ANNOTATIONS = Text.of("__annotations__");

    private final boolean inNamespace;

    public SetUpAnnotationsNode(boolean inNamespace) {
        this.inNamespace = inNamespace;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object namespace = inNamespace ? ClassNamespace.of(frame) : Arguments.function(frame.getArguments()).globals();
        try {
            setUp(namespace);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void setUp(Object namespace) {
        if (ClassNamespace.find(namespace, ANNOTATIONS) == null) {
            Items.set(namespace, ANNOTATIONS, new PDict());
        }
    }
}
