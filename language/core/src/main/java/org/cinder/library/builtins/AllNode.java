// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import org.cinder.builtin.BuiltinNode;

/** {@code all}: the mirror image of {@link AnyNode}. */
final class AllNode {
    private AllNode() {}

    static BuiltinNode create() {
        return AnyNode.forAll();
    }
}
