// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;

/** The step of a class whose {@link SteppedIterator} methods are all there is to inline. */
final class SimpleStep extends IteratorStep {
    private final Class<? extends SteppedIterator> type;

    SimpleStep(Class<? extends SteppedIterator> type) {
        this.type = type;
    }

    @Override
    public boolean advance(VirtualFrame frame, Object iterator, Item item) {
        SteppedIterator stepped = CompilerDirectives.castExact(iterator, type);
        if (!stepped.advance()) {
            return false;
        }
        item.value = stepped.element();
        return true;
    }
}
