// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import org.cinder.object.hash.HashTable;

/** Fills the namespace of a builtin class when it is first looked at. */
public interface BuiltinNamespace {
    /** Puts methods, getters and constants into the namespace of {@code type}. */
    void fill(PythonClass type, HashTable namespace);
}
