// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.CompilerAsserts;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;

/** Builtins without a boundary, one of which must never be reached by the compiler. */
@Builtins(module = "inline")
final class SampleInlineBuiltins {
    private SampleInlineBuiltins() {}

    @Builtin(value = "other(x, /)", inline = true)
    static Object other(Object x) {
        CompilerAsserts.neverPartOfCompilation("another builtin of the table became part of the compiled call");
        return x;
    }

    @Builtin(value = "successor(x, /, step=1)", inline = true)
    static long successor(long x, long step) {
        CompilerAsserts.partialEvaluationConstant(step);
        return x + step;
    }
}
