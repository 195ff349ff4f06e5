// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.scope.check.BlockStack;

/**
 * The code being walked: names are looked up in scope, jumps and suspensions concern the frame; the two differ inside
 * inlined comprehensions.
 */
record CodeUnit(Scope scope, Scope frame, BlockStack blocks) {
    CodeUnit inlined(Scope comprehension) {
        return new CodeUnit(comprehension, frame, blocks);
    }
}
