// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.atexit;

import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.context.ExitActions;
import org.cinder.library.builtins.KeywordCall;
import org.cinder.library.sys.UnraisableError;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.operation.object.Comparison;

/** The functions that a program wants to be called at its end; the last one registered is called first. */
final class ExitCallbacks {
    /**
     * A registered call.
     *
     * @param function the function
     * @param args its positional arguments
     * @param keywords its keyword arguments
     */
    private record Callback(Object function, Object[] args, PDict keywords) {}

    private final CinderContext context;
    private final List<Callback> callbacks = new ArrayList<>();

    private ExitCallbacks(CinderContext context) {
        this.context = context;
        ExitActions.of(context).addCallbacks(this::run);
    }

    static ExitCallbacks of(CinderContext context) {
        return context.state(ExitCallbacks.class, ExitCallbacks::new);
    }

    void add(Object function, Object[] args, PDict keywords) {
        callbacks.add(new Callback(function, args, keywords));
    }

    void remove(Object function) {
        for (Callback callback : callbacks.toArray(new Callback[0])) {
            if (Comparison.equal(callback.function, function)) {
                callbacks.remove(callback);
            }
        }
    }

    int count() {
        return callbacks.size();
    }

    void clear() {
        callbacks.clear();
    }

    void run() {
        while (!callbacks.isEmpty()) {
            Callback callback = callbacks.removeLast();
            try {
                KeywordCall.call(callback.function, callback.args, callback.keywords);
            } catch (PException e) {
                UnraisableError.report(context, e, "Exception ignored in atexit callback", callback.function);
            }
        }
    }
}
