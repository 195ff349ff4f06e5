// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.library.structseq.StructSequence;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code pwd}. */
public final class UserModule implements BuiltinModule {
    static final StructSequence ENTRY = StructSequence.of("pwd.struct_passwd",
            "pwd.struct_passwd: a user of the system, as a named tuple.", "pw_name", "pw_passwd", "pw_uid", "pw_gid",
            "pw_gecos", "pw_dir", "pw_shell");

    @Override
    public String name() {
        return "pwd";
    }

    @Override
    public String doc() {
        return "This module provides access to the Unix password database.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new UserFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("struct_passwd"), ENTRY.type());
    }
}
