// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.ast.Expression;
import org.cinder.ast.FunctionType;
import org.cinder.ast.Interactive;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;

/**
 * First pass: walks the tree in the order of CPython's symtable builder, opens the scopes and notes how each uses its
 * names. One collector per construct family does the work.
 */
final class SymbolCollector {
    final ScopeBuilder scopes;
    final boolean futureAnnotations;
    final StatementCollector statements;
    final ExpressionCollector expressions;
    final DefinitionCollector definitions;
    final ComprehensionCollector comprehensions;
    final DeclarationCollector declarations;
    final PatternCollector patterns;

    SymbolCollector(ScopeBuilder scopes, boolean futureAnnotations) {
        this.scopes = scopes;
        this.futureAnnotations = futureAnnotations;
        statements = new StatementCollector(this);
        expressions = new ExpressionCollector(this);
        definitions = new DefinitionCollector(this);
        comprehensions = new ComprehensionCollector(this);
        declarations = new DeclarationCollector(this);
        patterns = new PatternCollector(this);
    }

    void collect(Mod tree) {
        switch (tree.nodeKind()) {
            case MODULE_MOD -> statements.visitAll(((ModuleMod) tree).body());
            case INTERACTIVE -> statements.visitAll(((Interactive) tree).body());
            case EXPRESSION -> expressions.visit(((Expression) tree).body());
            case FUNCTION_TYPE -> {
                FunctionType type = (FunctionType) tree;
                expressions.visitAll(type.argtypes());
                expressions.visit(type.returns());
            }
            default -> throw new IllegalStateException();
        }
    }
}
