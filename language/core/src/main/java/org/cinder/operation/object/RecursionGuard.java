// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;

/** Counts nested operations that are not guest calls against the recursion limit (Py_EnterRecursiveCall). */
public final class RecursionGuard {
    private RecursionGuard() {}

    /**
     * Starts a nested operation; RecursionError when the limit is reached. {@link #leave} must follow in a finally
     * block.
     *
     * @param where end of the message, such as {@code " in comparison"}
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CinderContext enter(String where) {
        CinderContext context = CinderContext.get(null);
        int depth = context.depth() + 1;
        if (depth > context.recursionLimit()) {
            throw Errors.recursionError("maximum recursion depth exceeded%s", where);
        }
        context.setDepth(depth);
        return context;
    }

    /** Ends the operation that {@link #enter} started. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void leave(CinderContext context) {
        context.setDepth(context.depth() - 1);
    }
}
