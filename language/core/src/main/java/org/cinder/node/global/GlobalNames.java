// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.global;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Items;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;

/** Name lookup in globals and builtins without caches. */
public final class GlobalNames {
    private static final TruffleString BUILTINS = Text.of("__builtins__");

    private GlobalNames() {}

    /**
     * The builtins that code with these globals sees, or null when {@code __builtins__} was replaced by something odd.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PDict builtins(PDict globals) {
        Object custom = globals.get(BUILTINS);
        if (custom instanceof PModule module) {
            return module.namespace();
        }
        if (custom instanceof PDict dict) {
            return dict;
        }
        return CinderContext.get(null).builtins();
    }

    /** The value of a global or builtin, or null. Honors dict subclasses given to {@code exec}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object find(PDict globals, TruffleString name) {
        Object value = read(globals, name);
        return value != null ? value : read(builtins(globals), name);
    }

    private static Object read(PDict dict, TruffleString name) {
        if (dict.pythonClass() == BuiltinTypes.DICT) {
            return dict.get(name);
        }
        try {
            return Items.get(dict, name);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }
}
