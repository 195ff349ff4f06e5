// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.marshal;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code marshal}. */
public final class MarshalModule implements BuiltinModule {
    static final long VERSION = 4;

    @Override
    public String name() {
        return "marshal";
    }

    @Override
    public String doc() {
        return "This module contains functions that can read and write Python values in\na binary format: None, bool, "
                + "int, "
                + "float, complex, str, bytes, tuple, list, set,\nfrozenset, dict, Ellipsis and StopIteration.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new MarshalFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("version"), VERSION);
    }
}
