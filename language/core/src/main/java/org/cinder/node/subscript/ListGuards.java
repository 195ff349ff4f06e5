// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import org.cinder.object.list.PList;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.slice.PSlice;
import org.cinder.object.PNone;
import org.cinder.object.type.BuiltinTypes;

/** What the specialisations for exact lists ask of a list and of an index or a slice of it. */
final class ListGuards {
    private ListGuards() {}

    static boolean isExactList(PList list) {
        return list.pythonClass() == BuiltinTypes.LIST;
    }

    static boolean isLongs(PList list) {
        return list.storage() instanceof LongStorage && isExactList(list);
    }

    static boolean isDoubles(PList list) {
        return list.storage() instanceof DoubleStorage && isExactList(list);
    }

    static boolean isObjects(PList list) {
        return list.storage() instanceof ObjectStorage && isExactList(list);
    }

    static boolean isValid(PList list, long index) {
        int length = list.storage().length();
        return index < length && index >= -length;
    }

    /** Where in the storage an index lies that is valid. */
    static int position(PList list, long index) {
        return (int) (index >= 0 ? index : index + list.storage().length());
    }

    /** Whether all parts of the slice are ints or left out. */
    static boolean hasIntParts(PSlice slice) {
        return isBound(slice.start()) && isBound(slice.stop()) && isBound(slice.step());
    }

    private static boolean isBound(Object part) {
        return part == PNone.NONE || part instanceof Long;
    }
}
