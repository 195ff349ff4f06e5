// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.cinder.context.CinderContext;

/**
 * Keeps containers that contain themselves from being shown for ever (Py_ReprEnter): a container whose repr is being
 * made
 * shows as dots inside of itself.
 */
public final class ReprGuard {
    private final Set<Object> active = Collections.newSetFromMap(new IdentityHashMap<>());

    private ReprGuard() {}

    /** Starts showing the object; false when it is being shown already. {@link #leave} must follow only after true. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean enter(Object object) {
        return current().active.add(object);
    }

    /** Ends showing the object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void leave(Object object) {
        current().active.remove(object);
    }

    private static ReprGuard current() {
        return CinderContext.get(null).threadState(ReprGuard.class, context -> new ReprGuard());
    }
}
