// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code _sre}: what the package {@code re} is built on. Patterns run on TRegex where it supports them. */
public final class SreModule implements BuiltinModule {
    private static final long MAGIC = 20221023;

    @Override
    public String name() {
        return "_sre";
    }

    @Override
    public String doc() {
        return null;
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new SreFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict names = module.namespace();
        names.put(Text.of("MAGIC"), MAGIC);
        names.put(Text.of("CODESIZE"), 4L);
        names.put(Text.of("MAXREPEAT"), 0xFFFFFFFFL);
        names.put(Text.of("MAXGROUPS"), 0x3FFFFFFFL);
    }
}
