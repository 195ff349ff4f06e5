// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.select;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code select}. */
public final class SelectModule implements BuiltinModule {
    private static final long PIPE_BUFFER = 4096;

    @Override
    public String name() {
        return "select";
    }

    @Override
    public String doc() {
        return "This module supports asynchronous I/O on multiple file descriptors.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new SelectFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("error"), ExceptionTypes.OS_ERROR);
        module.namespace().put(Text.of("PIPE_BUF"), PIPE_BUFFER);
    }
}
