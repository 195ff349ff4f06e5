// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.BuiltinTypes;

/** The iterator of {@code finditer}. */
final class PMatchIterator extends PIterator {
    private final MatchScan scan;

    PMatchIterator(MatchScan scan) {
        super(BuiltinTypes.CALLABLE_ITERATOR.instanceShape());
        this.scan = scan;
    }

    @Override
    public Object next() {
        return scan.next(MatchMode.SEARCH);
    }
}
