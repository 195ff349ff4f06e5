// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleSafepoint;

/**
 * Lets signals and other threads in between two items of an iterator that may never end: loops over it can be written
 * in Java ({@code sum(count())}), and must stop at Ctrl-C too. Compiled loops have safepoints of their own.
 */
public final class EndlessIteration {
    private EndlessIteration() {}

    public static void poll() {
        if (CompilerDirectives.inInterpreter()) {
            TruffleSafepoint.pollHere(null);
        }
    }
}
