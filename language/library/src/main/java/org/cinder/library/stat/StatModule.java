// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.stat;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code _stat}. */
public final class StatModule implements BuiltinModule {
    @Override
    public String name() {
        return "_stat";
    }

    @Override
    public String doc() {
        return "S_IFMT_: file type bits\n\nConstants and functions for the results of os.stat().";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new StatFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        StatConstants.addTo(module.namespace());
    }
}
