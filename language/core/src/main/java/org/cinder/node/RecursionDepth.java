// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.CompilerDirectives;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;

/** The limit on nested guest calls. */
public final class RecursionDepth {
    private RecursionDepth() {}

    /** Raises RecursionError when another call would pass the limit. */
    public static void check(CinderContext context, int depth) {
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY,
                depth >= context.depthLimit())) {
            CompilerDirectives.transferToInterpreter();
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
    }
}
