// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.Map;
import org.cinder.ast.Ast;

/**
 * The scopes of one compilation unit. Nodes are found by identity because equal records may stand at several places.
 */
public final class ScopeTree {
    private final Scope module;
    private final Map<Ast, Scope> scopes;
    private final Map<Ast, Scope> typeParameterScopes;
    private final boolean futureAnnotations;

    ScopeTree(Scope module, Map<Ast, Scope> scopes, Map<Ast, Scope> typeParameterScopes, boolean futureAnnotations) {
        this.module = module;
        this.scopes = scopes;
        this.typeParameterScopes = typeParameterScopes;
        this.futureAnnotations = futureAnnotations;
    }

    /** The outermost scope. */
    public Scope module() {
        return module;
    }

    /**
     * The scope a node opens: of a module the outermost, of a function, lambda, class or comprehension the body, of a
     * type alias its value, of a type variable its bound. Null for nodes without one.
     */
    public Scope scopeOf(Ast node) {
        return scopes.get(node);
    }

    /** The scope that holds the type parameters of a function, class or type alias; null if it is not generic. */
    public Scope typeParametersOf(Ast node) {
        return typeParameterScopes.get(node);
    }

    /** Whether `from __future__ import annotations` is in force. */
    public boolean futureAnnotations() {
        return futureAnnotations;
    }
}
