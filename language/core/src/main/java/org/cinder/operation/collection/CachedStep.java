// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.cinder.object.iterator.Item;
import org.cinder.object.iterator.IteratorStep;
import org.cinder.object.iterator.PIterator;

/** One class of builtin iterators that a site has met, and how it moves them on. */
final class CachedStep extends Node {
    private final Class<? extends PIterator> type;
    @Child private IteratorStep step;
    @Child private CachedStep next;

    CachedStep(Class<? extends PIterator> type, IteratorStep step, CachedStep next) {
        this.type = type;
        this.step = step;
        this.next = next;
    }

    CachedStep next() {
        return next;
    }

    /** Whether the iterator is of that class; a subclass written in Python may have another {@code __next__}. */
    boolean accepts(PIterator iterator) {
        return CompilerDirectives.isExact(iterator, type)
                && CompilerDirectives.castExact(iterator, type).pythonClass().isBuiltin();
    }

    boolean advance(VirtualFrame frame, PIterator iterator, Item item) {
        return step.advance(frame, CompilerDirectives.castExact(iterator, type), item);
    }
}
