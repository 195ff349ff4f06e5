// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _contextvars} when they are first looked at. */
final class ContextVarsTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable table = switch (type.name()) {
            case "_contextvars.Context" -> new ContextBuiltinsTable();
            case "_contextvars.ContextVar" -> new ContextVariableBuiltinsTable();
            case "_contextvars.Token" -> new ContextTokenBuiltinsTable();
            default -> new MissingValueBuiltinsTable();
        };
        TableNamespace.fill(type, namespace, table);
        if (type == ContextVarsModule.TOKEN) {
            namespace.put(Text.of("MISSING"), MissingValue.MISSING);
        }
    }
}
