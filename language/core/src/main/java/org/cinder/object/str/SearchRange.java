// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import org.cinder.object.PNone;
import org.cinder.operation.number.Index;

/**
 * The optional start and end of the search methods of str and bytes, applied to a length as slices do. The start may
 * lie behind the end.
 */
public record SearchRange(int start, int end) {
    /** @param start an index or None; {@code end} likewise */
    public static SearchRange of(Object start, Object end, int length) {
        int from = start == PNone.NONE ? 0 : Index.clampedInt(start);
        int to = end == PNone.NONE ? length : Index.clampedInt(end);
        return new SearchRange(from < 0 ? Math.max(0, from + length) : from,
                to < 0 ? Math.max(0, to + length) : Math.min(to, length));
    }
}
