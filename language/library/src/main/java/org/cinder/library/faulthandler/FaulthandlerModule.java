// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.faulthandler;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code faulthandler}. */
public final class FaulthandlerModule implements BuiltinModule {
    @Override
    public String name() {
        return "faulthandler";
    }

    @Override
    public String doc() {
        return "faulthandler module.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new FaulthandlerFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
