// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.iterator.PIterator;

/** The items of one group of {@code groupby}; valid until the next group is asked for. */
final class GrouperIterator extends PIterator {
    private final GroupByIterator parent;
    private final Object key;

    GrouperIterator(GroupByIterator parent, Object key) {
        super(ItertoolsTypes.GROUPER.instanceShape());
        this.parent = parent;
        this.key = key;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        return parent.nextOf(this, key);
    }
}
