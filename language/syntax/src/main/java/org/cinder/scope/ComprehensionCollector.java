// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.Comprehension;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.ListComp;
import org.cinder.ast.Name;
import org.cinder.ast.SetComp;
import org.cinder.ast.Span;

/**
 * Collects the names of comprehensions: the first iterable belongs to the scope around, all else to a scope of its own,
 * and assignment expressions bind outside (symtable_handle_comprehension, symtable_extend_namedexpr_scope).
 */
final class ComprehensionCollector {
    private final SymbolCollector collector;
    private final ScopeBuilder scopes;

    ComprehensionCollector(SymbolCollector collector) {
        this.collector = collector;
        scopes = collector.scopes;
    }

    void list(ListComp node) {
        collect(node, "<listcomp>", node.generators(), node.elt(), null, node.span());
    }

    void set(SetComp node) {
        collect(node, "<setcomp>", node.generators(), node.elt(), null, node.span());
    }

    void dict(DictComp node) {
        collect(node, "<dictcomp>", node.generators(), node.key(), node.value(), node.span());
    }

    void generator(GeneratorExp node) {
        collect(node, "<genexpr>", node.generators(), node.elt(), null, node.span());
    }

    static String describe(Ast node) {
        return switch (node.nodeKind()) {
            case LIST_COMP -> "list comprehension";
            case SET_COMP -> "set comprehension";
            case DICT_COMP -> "dict comprehension";
            default -> "generator expression";
        };
    }

    private void collect(Ast node, String name, List<Comprehension> loops, Expr element, Expr value, Span span) {
        if (scopes.current().canSeeClassScope()) {
            throw scopes.errors().at(span, "Cannot use comprehension in annotation scope within class scope");
        }
        Comprehension first = loops.get(0);
        iterable(first.iter());
        boolean isGenerator = node instanceof GeneratorExp;
        Scope outer = scopes.current();
        Scope scope = scopes.enter(
                isGenerator ? ScopeKind.GENERATOR_EXPRESSION : ScopeKind.COMPREHENSION, name, node);
        scopes.add(".0", Symbol.PARAMETER, span);
        for (Comprehension loop : loops) {
            target(scope, loop);
            if (loop != first) {
                iterable(loop.iter());
            }
            collector.expressions.visitAll(loop.ifs());
        }
        collector.expressions.visit(value);
        collector.expressions.visit(element);
        if (isGenerator) {
            scope.set(Fact.GENERATOR);
        } else if (scope.is(Fact.COROUTINE)) {
            outer.set(Fact.COROUTINE);
            outer.set(Fact.AWAIT);
        }
        scopes.exit();
    }

    private void target(Scope scope, Comprehension loop) {
        if (loop.isAsync()) {
            scope.set(Fact.COROUTINE);
            scope.set(Fact.AWAIT);
        }
        Scope previous = scopes.setTargetScope(scope);
        collector.expressions.visit(loop.target());
        scopes.setTargetScope(previous);
    }

    private void iterable(Expr iterable) {
        boolean previous = scopes.setInIterable(true);
        collector.expressions.visit(iterable);
        scopes.setInIterable(previous);
    }

    /** Binds the target of an assignment expression in the nearest scope that is no comprehension. */
    void bindOutside(Name target) {
        Scope comprehension = scopes.current();
        String mangled = comprehension.mangle(target.id());
        for (Scope scope = comprehension; scope != null; scope = scope.parent()) {
            Symbol known = scope.own(mangled);
            if (scope.kind().isComprehension()) {
                if (known != null && known.isComprehensionTarget() && known.isBound()) {
                    throw scopes.errors().at(target.span(),
                            "assignment expression cannot rebind comprehension iteration variable '"
                                    + target.id() + "'");
                }
            } else if (scope.kind() != ScopeKind.ANNOTATION) {
                bindIn(scope, known, target);
                return;
            }
        }
    }

    private void bindIn(Scope scope, Symbol known, Name target) {
        Span span = target.span();
        switch (scope.kind()) {
            case FUNCTION, LAMBDA -> {
                boolean isGlobal = known != null && known.isGlobalDeclared();
                scopes.declare(target.id(), isGlobal ? Symbol.GLOBAL : Symbol.NONLOCAL, span);
                scopes.add(scope, target.id(), Symbol.LOCAL, span);
            }
            case MODULE -> {
                scopes.declare(target.id(), Symbol.GLOBAL, span);
                scopes.add(scope, target.id(), Symbol.GLOBAL, span);
            }
            default -> throw scopes.errors().at(span, "assignment expression within a comprehension cannot be used "
                    + switch (scope.kind()) {
                        case CLASS -> "in a class body";
                        case TYPE_VAR_BOUND -> "in a TypeVar bound";
                        case TYPE_ALIAS -> "in a type alias";
                        default -> "within the definition of a generic";
                    });
        }
    }
}
