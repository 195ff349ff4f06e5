// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.strings;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code _string}. */
public final class StringModule implements BuiltinModule {
    @Override
    public String name() {
        return "_string";
    }

    @Override
    public String doc() {
        return "string helper module";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new StringFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
