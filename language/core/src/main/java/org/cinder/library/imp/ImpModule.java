// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.imp;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code _imp}. */
public final class ImpModule implements BuiltinModule {
    @Override
    public String name() {
        return "_imp";
    }

    @Override
    public String doc() {
        return "(Extremely) low-level import machinery bits as used by importlib.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ImpFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("check_hash_based_pycs"), Text.of("default"));
    }
}
