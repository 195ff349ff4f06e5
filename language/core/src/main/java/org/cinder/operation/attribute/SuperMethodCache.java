// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.type.PythonClass;

/** The inline cache of {@code super().name(…)}: which function that is for the classes of the objects seen. */
public final class SuperMethodCache extends Node {
    private static final SuperMethodEntry[] NO_ENTRIES = {};
    private static final int MAX_CHANGES = 12;

    private final TruffleString name;
    @CompilationFinal(dimensions = 1) private SuperMethodEntry[] entries = NO_ENTRIES;
    @CompilationFinal private boolean generic;
    private int changes;

    public SuperMethodCache(TruffleString name) {
        this.name = name;
    }

    /** The entry for {@code super(cls, self).name}, or null when the super object must be made. */
    @ExplodeLoop
    public SuperMethodEntry find(PythonClass cls, Object self) {
        for (SuperMethodEntry entry : entries) {
            if (entry.accepts(cls, self) && entry.isValid()) {
                return entry;
            }
        }
        if (generic) {
            return null;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return learn(cls, self);
    }

    private SuperMethodEntry learn(PythonClass cls, Object self) {
        SuperMethodEntry created = SuperMethodEntry.create(cls, self, name);
        boolean cacheable = created != null && ++changes <= MAX_CHANGES;
        SuperMethodEntry[] updated = cacheable ? CacheEntries.extended(entries, created) : null;
        if (updated == null) {
            generic = true;
            return created;
        }
        entries = updated;
        return created;
    }
}
