// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.imports;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.imports.ImportOperation;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;

/** One name of {@code from m import a}. */
public final class ImportFromNode extends ExpressionNode {
    @Child private ExpressionNode module;
    private final TruffleString name;

    public ImportFromNode(ExpressionNode module, TruffleString name) {
        this.module = module;
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object source = module.execute(frame);
        try {
            return ImportOperation.importFrom(source, name);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
