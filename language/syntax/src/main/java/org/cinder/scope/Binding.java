// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/** Where a name of a scope lives; the scopes of CPython's symtable. */
public enum Binding {
    /** Bound in this scope and not captured; in a class or module it lives in the namespace dict. */
    LOCAL,
    /** Bound in this scope and captured by an inner scope. */
    CELL,
    /** Bound in an outer function scope, reached through the closure. */
    FREE,
    /** Declared by a `global` statement. */
    GLOBAL_EXPLICIT,
    /** Bound in no enclosing function: module globals, then builtins. */
    GLOBAL_IMPLICIT;

    /** Whether the name is looked up in the module's globals. */
    public boolean isGlobal() {
        return this == GLOBAL_EXPLICIT || this == GLOBAL_IMPLICIT;
    }
}
