// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;

/** The cells of names that are not in a namespace at the moment; they move into its table when the name is defined. */
final class GlobalCells {
    private final Map<TruffleString, GlobalCell> cells = new HashMap<>();

    GlobalCell cell(TruffleString name) {
        return cells.computeIfAbsent(name, key -> new GlobalCell(null));
    }

    /** Removes and returns the cell of {@code key}, or null. */
    GlobalCell take(Object key) {
        return key instanceof TruffleString name ? cells.remove(name) : null;
    }

    void put(Object key, GlobalCell cell) {
        if (key instanceof TruffleString name) {
            cells.put(name, cell);
        }
    }
}
