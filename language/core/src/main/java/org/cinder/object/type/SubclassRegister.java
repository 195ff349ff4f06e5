// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The direct subclasses that one context has made of builtin classes. */
public final class SubclassRegister {
    private final Map<PythonClass, List<WeakReference<PythonClass>>> subclasses = new HashMap<>();

    void add(PythonClass base, PythonClass subclass) {
        List<WeakReference<PythonClass>> list = subclasses.computeIfAbsent(base, key -> new ArrayList<>());
        if ((list.size() & 63) == 63) {
            list.removeIf(reference -> reference.get() == null);
        }
        list.add(new WeakReference<>(subclass));
    }

    void remove(PythonClass base, PythonClass subclass) {
        List<WeakReference<PythonClass>> list = subclasses.get(base);
        if (list != null) {
            list.removeIf(reference -> reference.get() == null || reference.get() == subclass);
        }
    }

    List<PythonClass> of(PythonClass base) {
        List<PythonClass> result = new ArrayList<>();
        for (WeakReference<PythonClass> reference : subclasses.getOrDefault(base, List.of())) {
            PythonClass subclass = reference.get();
            if (subclass != null) {
                result.add(subclass);
            }
        }
        return result;
    }
}
