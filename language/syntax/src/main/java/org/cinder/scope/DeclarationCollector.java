// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Alias;
import org.cinder.ast.AnnAssign;
import org.cinder.ast.Expr;
import org.cinder.ast.Global;
import org.cinder.ast.Name;
import org.cinder.ast.Nonlocal;
import org.cinder.ast.Span;

/** Collects global, nonlocal, import and annotation statements, which declare how a scope means a name. */
final class DeclarationCollector {
    private final SymbolCollector collector;
    private final ScopeBuilder scopes;

    DeclarationCollector(SymbolCollector collector) {
        this.collector = collector;
        scopes = collector.scopes;
    }

    void global(Global node) {
        for (String name : node.names()) {
            declare(name, Symbol.GLOBAL, "global", node.span());
        }
    }

    void nonlocal(Nonlocal node) {
        for (String name : node.names()) {
            declare(name, Symbol.NONLOCAL, "nonlocal", node.span());
        }
    }

    private void declare(String name, int flag, String word, Span span) {
        Scope scope = scopes.current();
        Symbol known = scope.own(scope.mangle(name));
        if (known != null && known.has(Symbol.PARAMETER | Symbol.LOCAL | Symbol.USE | Symbol.ANNOTATION)) {
            throw scopes.errors().at(span, conflict(known, name, word));
        }
        scopes.declare(name, flag, span);
    }

    private static String conflict(Symbol known, String name, String word) {
        if (known.isParameter()) {
            return "name '" + name + "' is parameter and " + word;
        }
        if (known.isReferenced()) {
            return "name '" + name + "' is used prior to " + word + " declaration";
        }
        if (known.isAnnotated()) {
            return "annotated name '" + name + "' can't be " + word;
        }
        return "name '" + name + "' is assigned to before " + word + " declaration";
    }

    void imports(List<Alias> aliases) {
        for (Alias alias : aliases) {
            String bound = ImportedNames.bound(alias);
            if (!bound.equals("*")) {
                scopes.add(bound, Symbol.IMPORT, alias.span());
            } else if (scopes.current().kind() == ScopeKind.MODULE) {
                scopes.current().set(Fact.IMPORT_STAR);
            } else {
                throw scopes.errors().at(alias.span(), "import * only allowed at module level");
            }
        }
    }

    void annotated(AnnAssign node) {
        if (node.target() instanceof Name target) {
            annotatedName(node, target);
        } else {
            collector.expressions.visit(node.target());
        }
        annotation(node.annotation());
        collector.expressions.visit(node.value());
    }

    private void annotatedName(AnnAssign node, Name target) {
        Scope scope = scopes.current();
        Symbol known = scope.own(scope.mangle(target.id()));
        if (node.simple() && scope != scopes.module() && known != null
                && known.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
            throw scopes.errors().at(node.span(), "annotated name '" + target.id() + "' can't be "
                    + (known.isGlobalDeclared() ? "global" : "nonlocal"));
        }
        if (node.simple()) {
            scopes.add(target.id(), Symbol.ANNOTATION | Symbol.LOCAL, target.span());
        } else if (node.value() != null) {
            scopes.bind(target.id(), target.span());
        }
    }

    /** An annotation counts as an ordinary expression unless the future import keeps it from being evaluated. */
    void annotation(Expr annotation) {
        if (annotation == null) {
            return;
        }
        if (collector.futureAnnotations) {
            scopes.enter(ScopeKind.ANNOTATION, "<annotation>", annotation);
            collector.expressions.visit(annotation);
            scopes.exit();
        } else {
            collector.expressions.visit(annotation);
        }
    }
}
