// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.weakref;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.IsCallable;

/** The functions of {@code _weakref}. */
@Builtins(module = "_weakref")
public final class WeakrefFunctions {
    private WeakrefFunctions() {}

    @Builtin(value = "getweakrefcount(object, /)", doc = "Return the number of weak references to 'object'.")
    static long getweakrefcount(CinderContext context, Object object) {
        return ReferenceTable.of(context).holders(object).size();
    }

    @Builtin(value = "getweakrefs(object, /)",
            doc = "Return a list of all weak reference objects pointing to 'object'.")
    static Object getweakrefs(CinderContext context, Object object) {
        return PList.of(ReferenceTable.of(context).holders(object).toArray());
    }

    @Builtin(value = "proxy(object, callback=None, /)",
            doc = "Create a proxy object that weakly references 'object'.\n\n"
                    + "'callback', if given, is called with a reference to the\nproxy when 'object' is about to be "
                            + "finalized.")
    static Object proxy(CinderContext context, Object object, Object callback) {
        ReferenceBuiltins.checkReferable(object);
        ReferenceTable table = ReferenceTable.of(context);
        PythonClass type = IsCallable.test(object) ? WeakrefTypes.CALLABLE_PROXY : WeakrefTypes.PROXY;
        if (callback == PNone.NONE) {
            for (PythonObject holder : table.holders(object)) {
                if (holder instanceof PWeakProxy known && known.callback() == null) {
                    return known;
                }
            }
        }
        PWeakProxy proxy = new PWeakProxy(type, callback == PNone.NONE ? null : callback);
        proxy.setTarget(table.add(object, proxy));
        return proxy;
    }

    @Builtin(value = "_remove_dead_weakref(dct, key, /)",
            doc = "Atomically remove key from dict if it points to a dead weakref.")
    static void removeDeadWeakref(PDict dict, Object key) {
        if (dict.get(key) instanceof PWeakReference reference && reference.get() == null) {
            dict.remove(key);
        }
    }
}
