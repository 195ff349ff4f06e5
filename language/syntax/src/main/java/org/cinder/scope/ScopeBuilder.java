// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.cinder.ast.Ast;
import org.cinder.ast.Span;
import org.cinder.scope.check.SyntaxErrors;

/** Opens and closes scopes during collection and enters names into them (symtable_enter_block, symtable_add_def). */
final class ScopeBuilder {
    private final SyntaxErrors errors;
    private final Directives directives = new Directives();
    private final Map<Ast, Scope> scopes = new IdentityHashMap<>();
    private final Map<Ast, Scope> typeParameterScopes = new IdentityHashMap<>();
    private final Scope module;
    private Scope current;
    /** The comprehension whose iteration target is being collected. */
    private Scope targetScope;
    /** Whether an iterable of a comprehension is being collected; scopes inside inherit it. */
    private boolean inIterable;

    ScopeBuilder(Ast tree, SyntaxErrors errors) {
        this.errors = errors;
        module = new Scope(ScopeKind.MODULE, "<module>", null, tree);
        scopes.put(tree, module);
        current = module;
    }

    Scope module() {
        return module;
    }

    Scope current() {
        return current;
    }

    SyntaxErrors errors() {
        return errors;
    }

    Directives directives() {
        return directives;
    }

    ScopeTree tree(boolean futureAnnotations) {
        return new ScopeTree(module, scopes, typeParameterScopes, futureAnnotations);
    }

    Scope enter(ScopeKind kind, String name, Ast node) {
        Scope scope = new Scope(kind, name, current, node);
        switch (kind) {
            case ANNOTATION -> { }
            case TYPE_PARAMETERS -> typeParameterScopes.put(node, scope);
            default -> scopes.put(node, scope);
        }
        if (kind != ScopeKind.ANNOTATION) {
            current.addChild(scope);
        }
        current = scope;
        return scope;
    }

    void exit() {
        current = current.parent();
    }

    void enterClassNames(String className, Set<String> onlyNames) {
        current.setClassName(className, onlyNames);
    }

    boolean inIterable() {
        return inIterable;
    }

    boolean inTarget() {
        return targetScope == current;
    }

    boolean setInIterable(boolean value) {
        boolean previous = inIterable;
        inIterable = value;
        return previous;
    }

    Scope setTargetScope(Scope scope) {
        Scope previous = targetScope;
        targetScope = scope;
        return previous;
    }

    void use(String name) {
        current.define(current.mangle(name), Symbol.USE);
    }

    void bind(String name, Span span) {
        add(current, name, Symbol.LOCAL, span);
    }

    void add(String name, int flag, Span span) {
        add(current, name, flag, span);
    }

    void add(Scope scope, String name, int flag, Span span) {
        String mangled = current.mangle(name);
        Symbol known = scope.own(mangled);
        if (known != null && (flag & Symbol.PARAMETER) != 0 && known.isParameter()) {
            throw errors.at(span, "duplicate argument '" + name + "' in function definition");
        }
        if (known != null && (flag & Symbol.TYPE_PARAMETER) != 0 && known.isTypeParameter()) {
            throw errors.at(span, "duplicate type parameter '" + name + "'");
        }
        Symbol symbol = scope.define(mangled, flag);
        if (scope == targetScope) {
            markTarget(symbol, name, span);
        }
        if ((flag & Symbol.PARAMETER) != 0) {
            scope.addParameter(mangled);
        } else if ((flag & Symbol.GLOBAL) != 0) {
            module.define(mangled, Symbol.GLOBAL);
        }
    }

    private void markTarget(Symbol symbol, String name, Span span) {
        if (symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
            throw errors.at(
                    span, "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
        }
        symbol.mark(Symbol.COMPREHENSION_TARGET);
    }

    void declare(String name, int flag, Span span) {
        add(current, name, flag, span);
        directives.record(current, current.mangle(name), span);
    }
}
