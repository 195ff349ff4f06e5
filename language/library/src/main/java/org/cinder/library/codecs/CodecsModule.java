// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code _codecs}. */
public final class CodecsModule implements BuiltinModule {
    @Override
    public String name() {
        return "_codecs";
    }

    @Override
    public String doc() {
        return null;
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new RegistryFunctionsTable(), new UnicodeFunctionsTable(), new WideFunctionsTable(),
            new CharmapFunctionsTable(), new EscapeFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
