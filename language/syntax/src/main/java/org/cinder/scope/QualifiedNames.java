// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/** The `__qualname__` of a scope: the path through classes and functions (compiler_set_qualname). */
final class QualifiedNames {
    private QualifiedNames() {
    }

    /** Scopes around must have theirs already. */
    static String of(Scope scope) {
        Scope outer = outerCode(scope);
        if (outer != null && (outer.kind() == ScopeKind.TYPE_PARAMETERS || outer.kind() == ScopeKind.TYPE_VAR_BOUND)) {
            outer = outerCode(outer);
        }
        if (outer == null || outer.kind() == ScopeKind.MODULE || isGlobal(scope, outer)) {
            return scope.name();
        }
        return switch (outer.kind()) {
            case FUNCTION, LAMBDA, TYPE_ALIAS -> outer.qualifiedName() + ".<locals>." + scope.name();
            default -> outer.qualifiedName() + "." + scope.name();
        };
    }

    private static boolean isGlobal(Scope scope, Scope outer) {
        switch (scope.kind()) {
            case FUNCTION, CLASS, TYPE_ALIAS -> { }
            default -> {
                return false;
            }
        }
        Symbol symbol = outer.lookup(outer.mangle(scope.name()));
        return symbol != null && symbol.binding() == Binding.GLOBAL_EXPLICIT;
    }

    private static Scope outerCode(Scope scope) {
        return scope.parent() == null ? null : scope.parent().frameScope();
    }
}
