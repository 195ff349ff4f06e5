// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.process;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;

/** The module {@code _posixsubprocess}. */
public final class ProcessModule implements BuiltinModule {
    @Override
    public String name() {
        return "_posixsubprocess";
    }

    @Override
    public String doc() {
        return "A POSIX helper for the subprocess module.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ForkExecTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {}
}
