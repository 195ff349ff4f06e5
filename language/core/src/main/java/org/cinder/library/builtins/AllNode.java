// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

/** {@code all}: looks for the first false value where {@link AnyNode} looks for the first true one. */
final class AllNode extends AnyNode {
    private AllNode() {
        super(false);
    }

    static AllNode create() {
        return new AllNode();
    }
}
