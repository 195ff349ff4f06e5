// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** Fills the classes of hash objects when they are first looked at. */
final class HashTypeTables implements BuiltinNamespace {
    @Override
    public void fill(PythonClass type, HashTable namespace) {
        String name = type.name();
        if (name.equals("_sha3.sha3")) {
            TableNamespace.fill(type, namespace, new HashBuiltinsTable(), new Sha3BuiltinsTable());
        } else if (name.equals("_sha3.shake")) {
            TableNamespace.fill(type, namespace, new HashBuiltinsTable(), new ShakeBuiltinsTable());
        } else if (name.equals("_blake2.blake2")) {
            TableNamespace.fill(type, namespace, new HashBuiltinsTable(), new Blake2BuiltinsTable());
        } else if (name.startsWith("_sha3.")) {
            TableNamespace.fill(type, namespace);
        } else if (name.startsWith("_blake2.")) {
            TableNamespace.fill(type, namespace);
            long unit = name.endsWith("b") ? 16 : 8;
            namespace.put(Text.of("SALT_SIZE"), unit);
            namespace.put(Text.of("PERSON_SIZE"), unit);
            namespace.put(Text.of("MAX_KEY_SIZE"), 4 * unit);
            namespace.put(Text.of("MAX_DIGEST_SIZE"), 4 * unit);
        } else {
            TableNamespace.fill(type, namespace, new HashBuiltinsTable());
        }
    }
}
