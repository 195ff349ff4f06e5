// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.hash.HashTable;
import org.cinder.object.module.PModule;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** Which modules of a context are being executed for the first time at the moment. */
public final class ModuleState {
    private final Set<PModule> initializing = Collections.newSetFromMap(new IdentityHashMap<>());

    private static ModuleState of(CinderContext context) {
        return context.state(ModuleState.class, c -> new ModuleState());
    }

    static void begin(CinderContext context, PModule module) {
        of(context).initializing.add(module);
    }

    static void end(CinderContext context, PModule module) {
        of(context).initializing.remove(module);
    }

    /** Whether the body of the module has not been executed to its end yet, for hints at circular imports. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInitializing(PModule module) {
        if (of(CinderContext.get(null)).initializing.contains(module)) {
            return true;
        }
        HashTable namespace = module.namespace().table();
        if (namespace.pending(ImportNames.T_SPEC) != null) {
            return false;
        }
        Object spec = namespace.getString(ImportNames.T_SPEC);
        Object flag = spec == null || spec == PNone.NONE ? null : GetAttribute.orNull(spec, ImportNames.T_INITIALIZING);
        return flag != null && Truth.of(flag);
    }
}
