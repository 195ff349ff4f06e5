// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code _weakref}. */
public final class WeakrefModule implements BuiltinModule {
    @Override
    public String name() {
        return "_weakref";
    }

    @Override
    public String doc() {
        return "Weak-reference support module.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new WeakrefFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("ref"), WeakrefTypes.REFERENCE);
        namespace.put(Text.of("ReferenceType"), WeakrefTypes.REFERENCE);
        namespace.put(Text.of("ProxyType"), WeakrefTypes.PROXY);
        namespace.put(Text.of("CallableProxyType"), WeakrefTypes.CALLABLE_PROXY);
    }
}
