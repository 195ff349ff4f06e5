// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.PIterator;
import org.cinder.operation.collection.Iteration;

/** One of the iterators that {@code tee} makes: walks a list of nodes that is filled from the source on demand. */
final class TeeIterator extends PIterator {
    /** An item that has been read from the source, or the end of the list so far. */
    private static final class Item {
        private Object value;
        private Item next;
    }

    /** What all iterators of one tee share. */
    private static final class Shared {
        private final Object source;
        private boolean running;

        Shared(Object source) {
            this.source = source;
        }
    }

    private final Shared shared;
    private Item item;

    TeeIterator(Object source) {
        this(new Shared(source), new Item());
    }

    private TeeIterator(Shared shared, Item item) {
        super(ItertoolsTypes.TEE.instanceShape());
        this.shared = shared;
        this.item = item;
    }

    /** An independent iterator at the same place. */
    TeeIterator copy() {
        return new TeeIterator(shared, item);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (item.next == null) {
            if (shared.running) {
                throw Errors.runtimeError("cannot re-enter the tee iterator");
            }
            shared.running = true;
            try {
                Object value = Iteration.next(shared.source);
                if (value == null) {
                    return null;
                }
                item.value = value;
                item.next = new Item();
            } finally {
                shared.running = false;
            }
        }
        Object value = item.value;
        item = item.next;
        return value;
    }
}
