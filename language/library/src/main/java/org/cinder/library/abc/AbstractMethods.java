// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.abc;

import org.cinder.object.Names;
import org.cinder.object.PythonObject;
import org.cinder.object.hash.HashTable;
import org.cinder.object.hash.SetTable;
import org.cinder.object.set.PSet;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** Collects the names of abstract methods of a new class. */
final class AbstractMethods {
    private AbstractMethods() {}

    static PSet of(PythonClass cls) {
        SetTable names = new SetTable();
        HashTable namespace = cls.namespace();
        for (int entry = namespace.nextEntry(0); entry >= 0; entry = namespace.nextEntry(entry + 1)) {
            if (isAbstract(namespace.valueAt(entry))) {
                names.add(namespace.keyAt(entry));
            }
        }
        for (PythonClass base : cls.bases()) {
            Object inherited = GetAttribute.orNull(base, Names.T_ABSTRACTMETHODS);
            if (inherited == null) {
                continue;
            }
            for (Object name : Iteration.toArray(inherited)) {
                Object value = GetAttribute.orNull(cls, Text.asString(name));
                if (value != null && isAbstract(value)) {
                    names.add(name);
                }
            }
        }
        return PSet.frozen(names);
    }

    private static boolean isAbstract(Object value) {
        if (!(value instanceof PythonObject) || value instanceof PythonClass) {
            return value instanceof PythonClass && flag(value);
        }
        return flag(value);
    }

    private static boolean flag(Object value) {
        Object flag = GetAttribute.orNull(value, Names.T_ISABSTRACTMETHOD);
        return flag != null && Truth.of(flag);
    }
}
