// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.Iterator;

/**
 * Dissolves list, set and dict comprehensions into the scope around them (PEP 709): names a comprehension does not bind
 * become names of that scope. Comprehensions in class bodies keep a scope of their own, for their names must not see
 * the class namespace.
 */
final class InliningPass {
    private InliningPass() {
    }

    static void run(Scope scope) {
        for (Scope child : scope.children()) {
            run(child);
            if (child.kind() == ScopeKind.COMPREHENSION && scope.kind() != ScopeKind.CLASS) {
                dissolve(child, scope);
            }
        }
    }

    private static void dissolve(Scope comprehension, Scope around) {
        comprehension.set(Fact.INLINED);
        Iterator<Symbol> symbols = comprehension.table().values().iterator();
        while (symbols.hasNext()) {
            Symbol symbol = symbols.next();
            if (symbol.isParameter()) {
                symbols.remove();
            } else if (!symbol.isOwn()) {
                symbols.remove();
                if (around.own(symbol.name()) == null) {
                    around.define(symbol.name(), Symbol.USE);
                }
            }
        }
        comprehension.dropParameters();
        for (String target : comprehension.table().keySet()) {
            comprehension.addVariable(target);
        }
    }
}
