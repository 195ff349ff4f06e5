// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import org.cinder.context.CinderContext;
import org.cinder.context.SignalDelivery;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;

/** Ctrl-C in a {@code cinder} process: KeyboardInterrupt on the main thread, until module signal says otherwise. */
public final class Interrupts {
    private static final int SIGINT = 2;

    private Interrupts() {}

    static void install(CinderContext context) {
        SignalDelivery.of(context).listenUnlessIgnored(SIGINT, "INT", (signal, location) -> {
            throw at(Errors.withArgs(ExceptionTypes.KEYBOARD_INTERRUPT), location);
        });
    }

    /** Notes where a handler raised; at the entry of a function its call site is noted by the call. */
    public static PException at(PException error, Node location) {
        return location == null || location instanceof RootNode ? error : error.at(location);
    }
}
