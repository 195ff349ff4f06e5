// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.tuple.PTuple;

/** Iterates over a deque in either direction; notices changes. */
final class DequeIterator extends PIterator {
    private final PDeque deque;
    private final boolean reverse;
    private final int modifications;
    private int done;
    private boolean exhausted;

    DequeIterator(PDeque deque, boolean reverse) {
        super((reverse ? CollectionsModule.DEQUE_REVERSE_ITERATOR : CollectionsModule.DEQUE_ITERATOR).instanceShape());
        this.deque = deque;
        this.reverse = reverse;
        this.modifications = deque.modifications();
    }

    @Override
    public Object next() {
        if (exhausted) {
            return null;
        }
        if (deque.modifications() != modifications) {
            exhausted = true;
            throw Errors.runtimeError("deque mutated during iteration");
        }
        if (done >= deque.length()) {
            exhausted = true;
            return null;
        }
        int index = reverse ? deque.length() - 1 - done : done;
        done++;
        return deque.get(index);
    }

    @Override
    public long lengthHint() {
        return exhausted ? 0 : deque.length() - done;
    }

    @Override
    public Object reduce() {
        return PTuple.of(pythonClass(), PTuple.of(deque, (long) done));
    }
}
