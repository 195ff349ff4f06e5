// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.nodes.Node;
import org.cinder.context.CinderContext;

/**
 * Where the innermost guest frame calls a builtin. Truffle knows the call node only of frames that call a call target,
 * and builtins have none, so the call sites of the few builtins that look at their caller note themselves (see
 * {@code looksAtCaller} of {@code @Builtin}).
 */
public final class CallPosition {
    private CallPosition() {}

    /** Remembers the call site, or the read of an attribute of a frame. */
    public static void note(Node site) {
        CinderContext.get(site).setCallPosition(site);
    }
}
