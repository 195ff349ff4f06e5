// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.abc;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code _abc}. */
public final class AbcModule implements BuiltinModule {
    @Override
    public String name() {
        return "_abc";
    }

    @Override
    public String doc() {
        return "Module contains faster C implementation of abc.ABCMeta";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new AbcFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
