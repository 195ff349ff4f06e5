// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives;
import org.cinder.builtin.BuiltinNode;

/**
 * A node of a str method that gains from being part of compiled code only: in the interpreter the method itself is
 * faster, and the node is used now and then so that its caches know what to expect.
 */
abstract class SampledNode extends BuiltinNode {
    private static final int INTERVAL = 8;

    private int calls;

    /** Whether the method shall be called this time. */
    final boolean isSkipped() {
        return CompilerDirectives.inInterpreter() && calls++ % INTERVAL != 0;
    }
}
