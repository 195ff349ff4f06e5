// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.object.PNone;
import org.cinder.operation.callable.Calls;

/** What an asynchronous generator remembers between the objects that drive it ({@code asend()}, {@code aclose()}). */
final class AsyncGeneratorState {
    private boolean closed;
    private boolean running;
    private boolean hooked;

    static AsyncGeneratorState of(PGenerator generator) {
        AsyncGeneratorState state = generator.asyncState();
        if (state == null) {
            state = new AsyncGeneratorState();
            generator.setAsyncState(state);
        }
        return state;
    }

    /** Tells the hook of {@code sys.set_asyncgen_hooks} of the first iteration. */
    static void announce(CinderContext context, PGenerator generator) {
        AsyncGeneratorState state = of(generator);
        if (state.hooked) {
            return;
        }
        state.hooked = true;
        if (AsyncHooks.of(context).finalizer() != PNone.NONE) {
            Finalizers.of(context).watch(generator);
        }
        Object hook = AsyncHooks.of(context).firstIterator();
        if (hook != PNone.NONE) {
            Calls.call(hook, generator);
        }
    }

    /** Whether the generator raised StopAsyncIteration or GeneratorExit, or was closed. */
    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** Whether one of the driving objects is at work, be it suspended ({@code ag_running}). */
    boolean isRunning() {
        return running;
    }

    void setRunning(boolean value) {
        running = value;
    }
}
