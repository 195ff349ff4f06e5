// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.StatementNode;
import org.cinder.object.function.PCell;

/** {@code del x} of a captured variable. */
public final class DeleteCellNode extends StatementNode {
    private final CellAccess access;
    private final TruffleString name;
    private final boolean quiet;

    public DeleteCellNode(CellAccess access, TruffleString name, boolean quiet) {
        this.access = access;
        this.name = name;
        this.quiet = quiet;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PCell cell = access.cell(frame);
        if (cell.get() == null && !quiet) {
            CompilerDirectives.transferToInterpreter();
            throw (access.isFree() ? UnboundErrors.free(name) : UnboundErrors.local(name)).at(this);
        }
        cell.set(null);
        return null;
    }
}
