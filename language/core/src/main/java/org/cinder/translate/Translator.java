// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.ast.Expr;
import org.cinder.ast.Span;
import org.cinder.node.ExpressionNode;
import org.cinder.node.PythonNode;
import org.cinder.node.StatementNode;
import org.cinder.node.operator.ConditionNode;
import org.cinder.scope.Scope;

/**
 * Translates one code unit (function, class body, module). Ties the translators of the construct families together and
 * holds what they share.
 */
final class Translator {
    final Unit unit;
    final FrameLayout frame;
    final Variables variables;
    final boolean generator;
    final ExpressionTranslator expressions;
    final StatementTranslator statements;
    final TargetTranslator targets;
    final CallTranslator calls;
    final ComprehensionTranslator comprehensions;
    final DefinitionTranslator definitions;
    final ExceptionTranslator exceptions;
    final ResumableTranslator resumables;
    private final TranslatorFrame dialectFrame;

    Translator(Unit unit, Scope scope) {
        this.unit = unit;
        this.frame = new FrameLayout();
        this.variables = new Variables(unit, frame, scope);
        this.generator = scope.hasYield() && scope.kind().isFunctionLike()
                || scope.kind() == org.cinder.scope.ScopeKind.GENERATOR_EXPRESSION || scope.isAsyncDefinition();
        this.expressions = new ExpressionTranslator(this);
        this.statements = new StatementTranslator(this);
        this.targets = new TargetTranslator(this);
        this.calls = new CallTranslator(this);
        this.comprehensions = new ComprehensionTranslator(this);
        this.definitions = new DefinitionTranslator(this);
        this.exceptions = new ExceptionTranslator(this);
        this.resumables = new ResumableTranslator(this);
        this.dialectFrame = unit.dialect() == null ? null : new TranslatorFrame(this);
    }

    TruffleString name(String text) {
        return unit.name(text);
    }

    /** An attribute or keyword name, mangled for the enclosing class. */
    TruffleString mangled(String text) {
        return unit.name(variables.scope().mangle(text));
    }

    /** What the dialect makes of an expression, or null. */
    ExpressionNode dialectExpression(Expr expr) {
        return dialectFrame == null ? null : unit.dialect().expression(expr, dialectFrame);
    }

    /** What the dialect makes of a class statement, or null. */
    ExpressionNode dialectClass(org.cinder.ast.ClassDef definition) {
        return dialectFrame == null ? null : unit.dialect().classDefinition(definition, dialectFrame);
    }

    /** What the dialect makes of the body of a function, or null. */
    StatementNode dialectBody(org.cinder.ast.Ast node) {
        return dialectFrame == null || !(node instanceof org.cinder.ast.FunctionDef function)
                ? null : unit.dialect().functionBody(function, dialectFrame);
    }

    ExpressionNode expression(Expr expr) {
        return expressions.translate(expr);
    }

    ExpressionNode[] expressions(java.util.List<Expr> list) {
        ExpressionNode[] nodes = new ExpressionNode[list.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = expression(list.get(i));
        }
        return nodes;
    }

    ConditionNode condition(Expr expr) {
        return expressions.condition(expr);
    }

    /** The scope a node opens; a rewritten node answers for the one it stands for. */
    Scope scopeOf(org.cinder.ast.Ast node) {
        return unit.scopes().scopeOf(original(node));
    }

    /** The node of the source text that a rewritten node stands for; any other node itself. */
    org.cinder.ast.Ast original(org.cinder.ast.Ast node) {
        return originals.getOrDefault(node, node);
    }

    /** Notes that {@code rewritten} stands for {@code original}, whose scope it opens. */
    void rewritten(org.cinder.ast.Ast rewritten, org.cinder.ast.Ast original) {
        originals.put(rewritten, original);
    }

    private final java.util.Map<org.cinder.ast.Ast, org.cinder.ast.Ast> originals = new java.util.IdentityHashMap<>();

    /** Gives a node its position. */
    static <T extends PythonNode> T at(T node, Span span) {
        node.setSpan(span);
        return node;
    }
}
