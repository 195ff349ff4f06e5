// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

import java.util.Arrays;
import org.cinder.option.CacheLimits;

/** How the inline caches of attribute sites grow. */
final class CacheEntries {
    private CacheEntries() {}

    /** The entries that are still valid and a new one behind them; null when that would be too many. */
    static <E extends CacheEntry> E[] extended(E[] entries, E created) {
        E[] result = Arrays.copyOf(entries, entries.length + 1);
        int live = 0;
        for (E entry : entries) {
            if (entry.isValid()) {
                result[live++] = entry;
            }
        }
        if (live >= CacheLimits.ATTRIBUTE) {
            return null;
        }
        result[live] = created;
        return Arrays.copyOf(result, live + 1);
    }
}
