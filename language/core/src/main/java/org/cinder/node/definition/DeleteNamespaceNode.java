// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.definition;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.StatementNode;
import org.cinder.node.local.UnboundErrors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.operation.collection.Items;

/** {@code del x} in a class body. */
public final class DeleteNamespaceNode extends StatementNode {
    private final TruffleString name;
    private final boolean quiet;

    public DeleteNamespaceNode(TruffleString name, boolean quiet) {
        this.name = name;
        this.quiet = quiet;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            Items.delete(ClassNamespace.of(frame), name);
        } catch (PException e) {
            if (!e.exception().pythonClass().isSubclassOf(ExceptionTypes.KEY_ERROR)) {
                throw e.at(this);
            }
            if (!quiet) {
                throw UnboundErrors.global(name).at(this);
            }
        }
        return null;
    }
}
