// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.object.iterator.PIterator;
import org.cinder.object.type.BuiltinTypes;

/** What {@code coroutine.__await__()} gives: an iterator that drives the coroutine. */
public final class PCoroutineWrapper extends PIterator {
    private final PGenerator coroutine;

    PCoroutineWrapper(PGenerator coroutine) {
        super(BuiltinTypes.COROUTINE_WRAPPER.instanceShape());
        this.coroutine = coroutine;
    }

    PGenerator coroutine() {
        return coroutine;
    }

    @Override
    public Object next() {
        CoroutineReuse.check(coroutine);
        return coroutine.next();
    }
}
