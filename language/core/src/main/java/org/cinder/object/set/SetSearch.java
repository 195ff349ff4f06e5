// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.SetTable;

/** Looks for one element in a set; a set, which has no hash, is looked for as if it were a frozenset. */
final class SetSearch {
    private SetSearch() {}

    /** The entry of the element, or -1. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int find(SetTable table, Object element) {
        try {
            return table.find(element);
        } catch (PException e) {
            boolean unhashable = e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR);
            if (unhashable && element instanceof PSet set && !set.isFrozen()) {
                return table.find(PSet.frozen(set.table()));
            }
            throw e;
        }
    }
}
