// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.abc;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** What an abstract base class knows about its virtual subclasses. */
final class PAbcData extends PythonObject {
    static final PythonClass TYPE = BuiltinTypes.define("_abc._abc_data", BuiltinTypes.OBJECT, PAbcData.class, 0,
            (type, namespace) -> TableNamespace.fill(type, namespace));

    private final Set<Object> registry = weakSet();
    private final Set<Object> cache = weakSet();
    private final Set<Object> negativeCache = weakSet();
    private long negativeCacheVersion;

    PAbcData(long version) {
        super(TYPE.instanceShape());
        negativeCacheVersion = version;
    }

    private static Set<Object> weakSet() {
        return Collections.newSetFromMap(new WeakHashMap<>());
    }

    /** The registered classes. */
    Set<Object> registry() {
        return registry;
    }

    /** Classes known to be subclasses. */
    Set<Object> cache() {
        return cache;
    }

    /** Classes known not to be subclasses, as of {@link #negativeCacheVersion()}. */
    Set<Object> negativeCache() {
        return negativeCache;
    }

    long negativeCacheVersion() {
        return negativeCacheVersion;
    }

    /** Empties the negative cache when a class was registered anywhere since. */
    void refresh(long version) {
        if (negativeCacheVersion < version) {
            negativeCache.clear();
            negativeCacheVersion = version;
        }
    }
}
