// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.library.structseq.StructSequence;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code grp}. */
public final class GroupModule implements BuiltinModule {
    static final StructSequence ENTRY = StructSequence.of("grp.struct_group",
            "grp.struct_group: a group of users, as a named tuple.", "gr_name", "gr_passwd", "gr_gid", "gr_mem");

    @Override
    public String name() {
        return "grp";
    }

    @Override
    public String doc() {
        return "Access to the Unix group database.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new GroupFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("struct_group"), ENTRY.type());
    }
}
