// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.PrimitiveSearch;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.ReprOf;

/** Methods that look for a value in a list. */
@Builtins(type = "list")
public final class ListSearchBuiltins {
    private ListSearchBuiltins() {}

    @Builtin(value = "__contains__($self, key, /)", doc = "Return bool(key in self).")
    static boolean contains(PList self, Object key) {
        return Contains.inList(self, key);
    }

    @Builtin(value = "index($self, value, start=0, stop=sys.maxsize, /)",
            doc = "Return first index of value.\n\nRaises ValueError if the value is not present.")
    static long index(PList self, Object value, Object start, Object stop) {
        int from = SliceIndices.bound(start);
        int to = SliceIndices.bound(stop);
        if (from < 0) {
            from = Math.max(0, from + self.length());
        }
        if (to < 0) {
            to = Math.max(0, to + self.length());
        }
        int found = PrimitiveSearch.indexOf(self.storage(), value, from, to);
        if (found == PrimitiveSearch.UNKNOWN) {
            found = indexOf(self, value, from, to);
        }
        if (found >= 0) {
            return found;
        }
        throw Errors.valueError("%s is not in list", ReprOf.of(value));
    }

    private static int indexOf(PList list, Object value, int from, int to) {
        // comparing may run guest code that changes the list
        for (int i = from; i < to && i < list.length(); i++) {
            if (Comparison.equal(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    @Builtin(value = "count($self, value, /)", doc = "Return number of occurrences of value.")
    static long count(PList self, Object value) {
        long count = 0;
        for (int i = 0; i < self.length(); i++) {
            if (Comparison.equal(self.get(i), value)) {
                count++;
            }
        }
        return count;
    }
}
