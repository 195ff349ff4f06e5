// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.unicodedata;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code unicodedata}; the older database {@code ucd_3_2_0} is not there. */
public final class UnicodeDataModule implements BuiltinModule {
    @Override
    public String name() {
        return "unicodedata";
    }

    @Override
    public String doc() {
        return "Properties of all characters of Unicode 15.0.0.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new CharacterFunctionsTable(), new NumericFunctionsTable(),
            new NormalizationFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("unidata_version"), Text.of("15.0.0"));
    }
}
