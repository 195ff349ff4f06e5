// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.imports;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.imports.ImportOperation;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.definition.ClassNamespace;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;

/** {@code from m import *}. */
public final class ImportStarNode extends StatementNode {
    @Child private ExpressionNode module;
    private final boolean intoNamespace;

    /** @param intoNamespace whether names go to the separate locals of executed code instead of the globals */
    public ImportStarNode(ExpressionNode module, boolean intoNamespace) {
        this.module = module;
        this.intoNamespace = intoNamespace;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object source = module.execute(frame);
        try {
            Object namespace = intoNamespace
                    ? ClassNamespace.of(frame)
                    : Arguments.function(frame.getArguments()).globals();
            ImportOperation.importStar(source, namespace);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
