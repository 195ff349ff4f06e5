// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of {@code _json} when they are first looked at. */
final class JsonTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable table = type.name().equals("_json.Scanner") ? new JsonScannerBuiltinsTable()
                : new JsonEncoderBuiltinsTable();
        TableNamespace.fill(type, namespace, table);
    }
}
