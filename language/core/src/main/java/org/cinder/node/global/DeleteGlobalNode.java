// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.global;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.StatementNode;
import org.cinder.node.local.UnboundErrors;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;

/** {@code del x} of a global variable. */
public final class DeleteGlobalNode extends StatementNode {
    private final TruffleString name;
    private final boolean quiet;

    public DeleteGlobalNode(TruffleString name, boolean quiet) {
        this.name = name;
        this.quiet = quiet;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!remove(Arguments.function(frame.getArguments()).globals()) && !quiet) {
            throw UnboundErrors.global(name).at(this);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean remove(PDict globals) {
        return globals.remove(name) != null;
    }
}
