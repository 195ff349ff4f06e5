// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.global;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;
import org.cinder.object.hash.GlobalCell;

/** Assigns a global variable, through its cell once the name is in the dict. */
public final class WriteGlobalNode extends StatementNode {
    private final TruffleString name;
    @Child private ExpressionNode value;
    @CompilationFinal private PDict cachedGlobals;
    @CompilationFinal private GlobalCell cell;
    @CompilationFinal private boolean megamorphic;
    private boolean executed;

    public WriteGlobalNode(TruffleString name, ExpressionNode value) {
        this.name = name;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        PDict globals = Arguments.function(frame.getArguments()).globals();
        if (globals == cachedGlobals && cell.peek() != null) {
            cell.set(result);
            return null;
        }
        globals.put(name, result);
        if (!megamorphic && executed) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (cachedGlobals == null) {
                // most module-level names are assigned once: the cell is made at the second execution
                cell = globals.table().cell(name);
                cachedGlobals = globals;
            } else if (globals != cachedGlobals) {
                megamorphic = true;
            }
        }
        executed = true;
        return null;
    }

    @Override
    public TruffleString variableName() {
        return name;
    }
}
