// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.global;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.local.UnboundErrors;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.hash.GlobalCell;

/**
 * Reads a global variable or a builtin. Caches the cells of the name in the globals dict seen first and in its
 * builtins, so
 * a read is a guard on the dict and a constant or a field read; code that runs with other globals takes the slow path.
 */
public final class ReadGlobalNode extends ExpressionNode {
    private static final int MAX_GLOBALS = 2;

    private final TruffleString name;
    @CompilationFinal private PDict cachedGlobals;
    @CompilationFinal private GlobalCell globalCell;
    @CompilationFinal private GlobalCell builtinCell;
    @CompilationFinal private int misses;

    public ReadGlobalNode(TruffleString name) {
        this.name = name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PDict globals = Arguments.function(frame.getArguments()).globals();
        if (globals == cachedGlobals) {
            Object value = globalCell.get();
            if (value != null) {
                return value;
            }
            if (builtinCell != null) {
                value = builtinCell.get();
                if (value != null) {
                    return value;
                }
            }
        }
        return readUncached(globals);
    }

    private Object readUncached(PDict globals) {
        if (globals != cachedGlobals || builtinCell == null) {
            if (misses <= MAX_GLOBALS) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                cache(globals);
            }
        }
        try {
            return lookup(globals, name);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private void cache(PDict globals) {
        if (globals != cachedGlobals && misses++ < MAX_GLOBALS) {
            builtinCell = null;
            globalCell = globals.table().cell(name);
            cachedGlobals = globals;
        }
        if (globals == cachedGlobals && globalCell.peek() == null && builtinCell == null) {
            PDict builtins = GlobalNames.builtins(globals);
            if (builtins != null) {
                builtinCell = builtins.table().cell(name);
            }
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object lookup(PDict globals, TruffleString name) {
        Object value = GlobalNames.find(globals, name);
        if (value == null) {
            throw UnboundErrors.global(name);
        }
        return value;
    }

    @Override
    public TruffleString variableName() {
        return name;
    }
}
