// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Runs the tests of a class inside a context, which raising an exception needs. */
abstract class EnteredContext {
    private static Context context;

    @BeforeAll
    static void enter() {
        context = Context.newBuilder("cinder").option("engine.WarnInterpreterOnly", "false").build();
        context.initialize("cinder");
        context.enter();
    }

    @AfterAll
    static void leave() {
        context.leave();
        context.close();
    }
}
