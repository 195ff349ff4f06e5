// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.imports;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.node.ExpressionNode;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;

/** Imports a module: {@code import a.b} gives {@code a}, with names to import from it gives {@code a.b}. */
public final class ImportNode extends ExpressionNode {
    private final TruffleString module;
    private final Object fromList;
    private final int level;

    /** @param fromList tuple of names, or None */
    public ImportNode(TruffleString module, Object fromList, int level) {
        this.module = module;
        this.fromList = fromList;
        this.level = level;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return ImportOperation.importModule(CinderContext.get(this), module,
                    Arguments.function(frame.getArguments()).globals(), fromList, level);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
