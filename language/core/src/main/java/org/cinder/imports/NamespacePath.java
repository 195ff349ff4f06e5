// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import org.cinder.object.dict.PDict;
import org.cinder.object.hash.LazyValue;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;

/**
 * The {@code __path__} of a namespace package as long as only imports look at it; importlib's own object, which follows
 * changes of sys.path, is made when the program asks for it.
 */
final class NamespacePath implements LazyValue {
    private final ImportlibBridge bridge;
    private final PDict namespace;
    private final String[] portions;

    NamespacePath(ImportlibBridge bridge, PDict namespace, String[] portions) {
        this.bridge = bridge;
        this.namespace = namespace;
        this.portions = portions;
    }

    /** The directories. */
    PList directories() {
        PList result = new PList();
        for (String portion : portions) {
            result.append(Text.of(portion));
        }
        return result;
    }

    @Override
    public Object compute() {
        return bridge.searchLocations(namespace.get(ImportNames.T_SPEC));
    }
}
