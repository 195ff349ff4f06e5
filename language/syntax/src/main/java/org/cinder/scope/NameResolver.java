// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.ast.Span;
import org.cinder.scope.check.SyntaxErrors;

/**
 * Resolves every name from the outside in and links captured variables through the scopes between (CPython's
 * analyze_block). Also gives each scope its qualified name.
 */
final class NameResolver {
    private final Directives directives;
    private final SyntaxErrors errors;

    NameResolver(Directives directives, SyntaxErrors errors) {
        this.directives = directives;
        this.errors = errors;
    }

    void resolve(Scope scope) {
        for (Symbol symbol : scope.table().values()) {
            resolve(scope, symbol);
        }
        scope.setQualifiedName(QualifiedNames.of(scope));
        for (Scope child : scope.children()) {
            resolve(child);
        }
    }

    private void resolve(Scope scope, Symbol symbol) {
        if (symbol.isGlobalDeclared()) {
            if (symbol.isNonlocalDeclared()) {
                throw error(scope, symbol, "name '" + symbol.name() + "' is nonlocal and global");
            }
            symbol.bind(Binding.GLOBAL_EXPLICIT);
        } else if (symbol.isNonlocalDeclared()) {
            nonlocal(scope, symbol);
        } else if (symbol.isBound()) {
            symbol.bind(Binding.LOCAL);
        } else if (!bindInClassAround(scope, symbol)) {
            Scope owner = owner(scope, symbol.name());
            symbol.bind(owner == null ? Binding.GLOBAL_IMPLICIT : Binding.FREE);
            if (owner != null) {
                capture(scope, owner, symbol.name());
            }
        }
    }

    private void nonlocal(Scope scope, Symbol symbol) {
        if (scope.kind() == ScopeKind.MODULE) {
            throw error(scope, symbol, "nonlocal declaration not allowed at module level");
        }
        Scope owner = owner(scope, symbol.name());
        if (owner == null) {
            throw error(scope, symbol, "no binding for nonlocal '" + symbol.name() + "' found");
        }
        Symbol target = owner.own(symbol.name());
        if (target != null && target.isTypeParameter() && !hiddenByClass(scope, owner, symbol.name())) {
            throw error(scope, symbol,
                    "nonlocal binding not allowed for type parameter '" + symbol.name() + "'");
        }
        symbol.bind(Binding.FREE);
        capture(scope, owner, symbol.name());
    }

    /** Whether a class between also binds the name: CPython then no longer notices that it is a type parameter. */
    private static boolean hiddenByClass(Scope scope, Scope owner, String name) {
        for (Scope between = scope.parent(); between != owner; between = between.parent()) {
            Symbol attribute = between.own(name);
            if (between.kind() == ScopeKind.CLASS && attribute != null && attribute.isOwn()) {
                return true;
            }
        }
        return false;
    }

    /** A name that an annotation scope shares with its class is looked up there, then in the globals only. */
    private static boolean bindInClassAround(Scope scope, Symbol symbol) {
        if (!scope.canSeeClassScope()) {
            return false;
        }
        Scope around = scope.parent();
        while (around.kind() != ScopeKind.CLASS) {
            around = around.parent();
        }
        Symbol attribute = around.own(symbol.name());
        if (attribute == null) {
            return false;
        }
        if (attribute.isGlobalDeclared()) {
            symbol.bind(Binding.GLOBAL_EXPLICIT);
            return true;
        }
        if (attribute.isOwn()) {
            symbol.bind(Binding.GLOBAL_IMPLICIT);
            return true;
        }
        return false;
    }

    /** The enclosing scope whose variable the name is; null if it is none of a function's (or a class's own cells). */
    private static Scope owner(Scope scope, String name) {
        for (Scope outer = scope.parent(); outer != null; outer = outer.parent()) {
            if (outer.kind() == ScopeKind.CLASS) {
                if (name.equals("__class__") || name.equals("__classdict__")) {
                    return outer;
                }
            } else if (outer.kind().isFunctionLike()) {
                Symbol symbol = outer.own(name);
                if (symbol != null && symbol.isGlobalDeclared()) {
                    return null;
                }
                if (symbol != null && symbol.isOwn()) {
                    return outer;
                }
            }
        }
        return null;
    }

    private static void capture(Scope user, Scope owner, String name) {
        for (Scope between = user.parent(); between != owner; between = between.parent()) {
            if (!between.isInlined()) {
                passThrough(between, name);
            }
        }
        if (owner.kind() == ScopeKind.CLASS) {
            owner.set(name.equals("__class__") ? Fact.CLASS_CELL : Fact.CLASS_DICT);
        } else {
            owner.own(name).bind(Binding.CELL);
        }
    }

    private static void passThrough(Scope between, String name) {
        Symbol symbol = between.own(name);
        if (symbol == null) {
            between.define(name, 0).bind(Binding.FREE);
        } else if (symbol.binding() != Binding.FREE) {
            symbol.forward();
        }
    }

    private RuntimeException error(Scope scope, Symbol symbol, String message) {
        Span span = directives.place(scope, symbol.name());
        return errors.at(span, message);
    }
}
