// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtins;

import org.cinder.object.type.BuiltinNamespace;

/** Names the method tables of every builtin class of the core. */
public final class BuiltinCatalog {
    private BuiltinCatalog() {}

    /** What fills the namespace of the builtin class of that name when it is first looked at. */
    public static BuiltinNamespace namespace(String typeName) {
        return new CatalogNamespace(typeName);
    }
}
