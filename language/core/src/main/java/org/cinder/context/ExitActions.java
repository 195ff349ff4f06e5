// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import java.util.ArrayList;
import java.util.List;

/**
 * What a context does when its program ends: first the callbacks that programs registered (module {@code atexit}),
 * later the
 * actions by which native modules save what is still in buffers.
 */
public final class ExitActions {
    private final List<Runnable> callbacks = new ArrayList<>();
    private final List<Runnable> closers = new ArrayList<>();

    public static ExitActions of(CinderContext context) {
        return context.state(ExitActions.class, c -> new ExitActions());
    }

    /** Adds an action that runs guest callbacks. */
    public void addCallbacks(Runnable action) {
        callbacks.add(action);
    }

    /** Adds an action that runs after all guest code. */
    public void addCloser(Runnable action) {
        closers.add(action);
    }

    public void runCallbacks() {
        callbacks.forEach(Runnable::run);
    }

    /** Runs the actions of {@link #addCloser}, the newest first: what was built on something is closed before it. */
    public void runClosers() {
        closers.reversed().forEach(Runnable::run);
    }
}
