// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code functools} when they are first looked at. */
final class FunctoolsTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable table = switch (type.name()) {
            case "functools.partial" -> new PartialBuiltinsTable();
            case "functools._lru_cache_wrapper" -> new LruCacheBuiltinsTable();
            default -> new KeyWrapperBuiltinsTable();
        };
        TableNamespace.fill(type, namespace, table);
    }
}
