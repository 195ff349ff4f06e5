// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code time}. */
public final class TimeModule implements BuiltinModule {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public String doc() {
        return "Clocks, waiting, and conversion between times and their parts.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ClockFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
