// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;

/** The classes of {@code _weakref}. */
final class WeakrefTypes {
    private static final WeakrefTypeTables TABLES = new WeakrefTypeTables();
    static final PythonClass REFERENCE = BuiltinTypes.define("weakref.ReferenceType", BuiltinTypes.OBJECT,
            PWeakReference.class, ClassFlags.BASE_TYPE, TABLES);
    static final PythonClass PROXY = BuiltinTypes.define("weakref.ProxyType", BuiltinTypes.OBJECT, PWeakProxy.class, 0,
            TABLES);
    static final PythonClass CALLABLE_PROXY = BuiltinTypes.define("weakref.CallableProxyType", BuiltinTypes.OBJECT,
            PWeakProxy.class, 0, TABLES);

    private WeakrefTypes() {}
}
