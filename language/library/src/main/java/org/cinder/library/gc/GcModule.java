// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.gc;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code gc}. */
public final class GcModule implements BuiltinModule {
    @Override
    public String name() {
        return "gc";
    }

    @Override
    public String doc() {
        return "This module provides access to the garbage collector.\n\n"
                + "Memory is collected by the Java virtual machine: switches and thresholds are remembered only.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new GcFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("garbage"), new PList());
        namespace.put(Text.of("callbacks"), new PList());
        namespace.put(Text.of("DEBUG_STATS"), 1L);
        namespace.put(Text.of("DEBUG_COLLECTABLE"), 2L);
        namespace.put(Text.of("DEBUG_UNCOLLECTABLE"), 4L);
        namespace.put(Text.of("DEBUG_SAVEALL"), 32L);
        namespace.put(Text.of("DEBUG_LEAK"), 38L);
    }
}
