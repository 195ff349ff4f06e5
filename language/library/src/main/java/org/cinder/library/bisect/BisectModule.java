// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.bisect;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code _bisect}. */
public final class BisectModule implements BuiltinModule {
    @Override
    public String name() {
        return "_bisect";
    }

    @Override
    public String doc() {
        return "Bisection algorithms.\n\nThey find where an item belongs in a sorted list, without sorting it again.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new BisectFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
