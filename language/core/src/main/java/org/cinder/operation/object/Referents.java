// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Consumer;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.set.PSet;
import org.cinder.object.tuple.PTuple;

/** What a container or an instance refers to (CPython's tp_traverse), in the order in which CPython lets go of it. */
public final class Referents {
    private Referents() {}

    /** Calls {@code visitor} for each; there are none in numbers, text and lists of plain numbers. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void visit(Object object, Consumer<Object> visitor) {
        if (object instanceof PList list) {
            if (list.storage() instanceof ObjectStorage storage) {
                backwards(storage.elements(), storage.length(), visitor);
            }
        } else if (object instanceof PTuple tuple) {
            backwards(tuple.elements(), tuple.elements().length, visitor);
        } else if (object instanceof PDict dict) {
            HashTable table = dict.table();
            for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
                visitor.accept(table.keyAt(entry));
                Object value = table.computedValueAt(entry);
                if (value != null) {
                    visitor.accept(value);
                }
            }
        } else if (object instanceof PSet set) {
            for (Object element : set.table().toArray()) {
                visitor.accept(element);
            }
        }
        if (InstanceAttributes.hasDict(object)) {
            HashTable attributes = InstanceAttributes.copy((PythonObject) object).table();
            for (int entry = attributes.nextEntry(0); entry >= 0; entry = attributes.nextEntry(entry + 1)) {
                visitor.accept(attributes.valueAt(entry));
            }
        }
    }

    private static void backwards(Object[] elements, int length, Consumer<Object> visitor) {
        for (int i = length - 1; i >= 0; i--) {
            visitor.accept(elements[i]);
        }
    }
}
