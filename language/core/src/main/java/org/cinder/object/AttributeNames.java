// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.GetAttribute;

/** Which attribute names {@code dir()} shows. */
public final class AttributeNames {
    private AttributeNames() {}

    /** {@code object.__dir__}: those of the instance, of its class and of all bases. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PList ofInstance(Object object) {
        HashTable names = new HashTable(false);
        if (GetAttribute.orNull(object, Names.T_DICT) instanceof PDict dict) {
            addKeys(names, dict.table());
        }
        Object type = GetAttribute.orNull(object, Names.T_CLASS);
        if (type != null) {
            addClass(names, type);
        }
        return list(names);
    }

    /** {@code type.__dir__}: those of the class and of all bases, but not of the metaclass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PList ofClass(PythonClass type) {
        HashTable names = new HashTable(false);
        addClass(names, type);
        return list(names);
    }

    private static void addClass(HashTable names, Object type) {
        if (type instanceof PythonClass cls) {
            addKeys(names, cls.namespace());
            for (PythonClass base : cls.bases()) {
                addClass(names, base);
            }
            return;
        }
        if (GetAttribute.orNull(type, Names.T_DICT) instanceof PDict dict) {
            addKeys(names, dict.table());
        }
        if (GetAttribute.orNull(type, Names.T_BASES) instanceof PTuple bases) {
            for (Object base : bases.elements()) {
                addClass(names, base);
            }
        }
    }

    private static void addKeys(HashTable names, HashTable table) {
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            names.add(table.keyAt(entry));
        }
    }

    private static PList list(HashTable names) {
        PList list = new PList();
        for (int entry = names.nextEntry(0); entry >= 0; entry = names.nextEntry(entry + 1)) {
            list.append(names.keyAt(entry));
        }
        return list;
    }
}
