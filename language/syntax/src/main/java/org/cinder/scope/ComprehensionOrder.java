// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.Comprehension;
import org.cinder.ast.Expr;
import org.cinder.ast.Span;

/** Comprehensions in the order of code generation (compiler_comprehension): inlined ones or functions of their own. */
final class ComprehensionOrder {
    private final CodeOrderPass pass;
    private final ExpressionOrder expressions;

    ComprehensionOrder(CodeOrderPass pass, ExpressionOrder expressions) {
        this.pass = pass;
        this.expressions = expressions;
    }

    void visit(Ast node, List<Comprehension> loops, Expr element, Expr value, Span span) {
        Scope scope = pass.tree.scopeOf(node);
        CodeUnit outer = pass.unit;
        if (scope.isInlined()) {
            expressions.visit(loops.get(0).iter());
            LocalOrder.enterInlined(scope);
            pass.unit = outer.inlined(scope);
        } else {
            pass.enter(scope);
        }
        if (scope.kind() == ScopeKind.COMPREHENSION && scope.is(Fact.COROUTINE)) {
            pass.suspension.asyncComprehension(outer.frame(), span);
        }
        for (Comprehension loop : loops) {
            if (loop != loops.get(0)) {
                expressions.visit(loop.iter());
            }
            expressions.visit(loop.target());
            expressions.visitAll(loop.ifs());
        }
        expressions.visit(element);
        expressions.visit(value);
        pass.leave(outer);
        if (!scope.isInlined()) {
            expressions.visit(loops.get(0).iter());
        }
    }
}
