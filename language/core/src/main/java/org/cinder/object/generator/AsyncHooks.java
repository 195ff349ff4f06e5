// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.context.CinderContext;
import org.cinder.object.PNone;

/** The hooks of {@code sys.set_asyncgen_hooks}; None where there is none. */
public final class AsyncHooks {
    private Object firstIterator = PNone.NONE;
    private Object finalizer = PNone.NONE;

    private AsyncHooks() {}

    public static AsyncHooks of(CinderContext context) {
        return context.state(AsyncHooks.class, c -> new AsyncHooks());
    }

    public Object firstIterator() {
        return firstIterator;
    }

    public void setFirstIterator(Object hook) {
        firstIterator = hook;
    }

    public Object finalizer() {
        return finalizer;
    }

    public void setFinalizer(Object hook) {
        finalizer = hook;
    }
}
