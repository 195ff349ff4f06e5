// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/** Notes frame variables in the order compiled code touches them, which is the order of co_varnames and `locals()`. */
final class LocalOrder {
    private LocalOrder() {
    }

    static void touch(Scope scope, String identifier) {
        Symbol symbol = scope.lookup(scope.mangle(identifier));
        if (symbol == null || symbol.binding() != Binding.LOCAL) {
            return;
        }
        Scope frame = symbol.scope().frameScope();
        if (frame.kind().isFunctionLike() || symbol.scope().isInlined()) {
            frame.addVariable(symbol.name());
        }
    }

    /** Entering an inlined comprehension saves the enclosing frame's variables of the same names. */
    static void enterInlined(Scope comprehension) {
        for (String target : comprehension.table().keySet()) {
            comprehension.frameScope().addVariable(target);
        }
    }
}
