// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.pickle;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Something that only the Python half of the module handles; it starts again from the beginning. */
final class Unsupported extends ControlFlowException {
    private static final long serialVersionUID = 1L;
    static final Unsupported INSTANCE = new Unsupported();

    private Unsupported() {}
}
