// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.ast.ExprContext;
import org.cinder.ast.Expression;
import org.cinder.ast.FunctionType;
import org.cinder.ast.Interactive;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Span;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.scope.check.BlockStack;
import org.cinder.scope.check.LiteralWarnings;
import org.cinder.scope.check.ReservedNameCheck;
import org.cinder.scope.check.SuspensionCheck;
import org.cinder.scope.check.SyntaxErrors;

/**
 * Last pass: walks the tree in the order CPython generates code, so that the first of several errors is the one CPython
 * reports and frame variables get CPython's order. The checks themselves are in org.cinder.scope.check.
 */
final class CodeOrderPass {
    final ScopeTree tree;
    final FutureFeatures future;
    final SyntaxErrors errors;
    final ReservedNameCheck reserved;
    final SuspensionCheck suspension;
    final LiteralWarnings warnings;
    final StatementOrder statements;
    final ExpressionOrder expressions;
    final DefinitionOrder definitions;
    CodeUnit unit;

    CodeOrderPass(ScopeTree tree, FutureFeatures future, SyntaxErrors errors, ParseDiagnostics diagnostics) {
        this.tree = tree;
        this.future = future;
        this.errors = errors;
        reserved = new ReservedNameCheck(errors);
        suspension = new SuspensionCheck(errors);
        warnings = new LiteralWarnings(diagnostics);
        expressions = new ExpressionOrder(this);
        statements = new StatementOrder(this);
        definitions = new DefinitionOrder(this);
    }

    void run(Mod mod) {
        enter(tree.module());
        switch (mod.nodeKind()) {
            case MODULE_MOD -> statements.visitAll(((ModuleMod) mod).body());
            case INTERACTIVE -> statements.visitAll(((Interactive) mod).body());
            case EXPRESSION -> expressions.visit(((Expression) mod).body());
            case FUNCTION_TYPE -> {
                FunctionType type = (FunctionType) mod;
                expressions.visitAll(type.argtypes());
                expressions.visit(type.returns());
            }
            default -> throw new IllegalStateException();
        }
    }

    /** Starts the code of a scope of its own; the caller restores the unit returned. */
    CodeUnit enter(Scope scope) {
        CodeUnit previous = unit;
        unit = new CodeUnit(scope, scope, new BlockStack(errors));
        return previous;
    }

    void leave(CodeUnit previous) {
        unit = previous;
    }

    void bind(String name, Span span) {
        use(name, ExprContext.STORE, span);
    }

    void use(String name, ExprContext context, Span span) {
        reserved.use(name, context, span);
        LocalOrder.touch(unit.scope(), name);
    }
}
