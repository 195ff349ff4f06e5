// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills a builtin class of the core from its method tables. */
final class CatalogNamespace implements BuiltinNamespace {
    private final String typeName;

    CatalogNamespace(String typeName) {
        this.typeName = typeName;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void fill(PythonClass type, HashTable namespace) {
        TableNamespace.fill(type, namespace, BuiltinTypeTables.of(typeName));
    }
}
