// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Await;
import org.cinder.ast.BinOp;
import org.cinder.ast.BoolOp;
import org.cinder.ast.Call;
import org.cinder.ast.Compare;
import org.cinder.ast.Dict;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.FormattedValue;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.IfExp;
import org.cinder.ast.JoinedStr;
import org.cinder.ast.Keyword;
import org.cinder.ast.Lambda;
import org.cinder.ast.ListComp;
import org.cinder.ast.ListExpr;
import org.cinder.ast.Name;
import org.cinder.ast.NamedExpr;
import org.cinder.ast.SetComp;
import org.cinder.ast.SetExpr;
import org.cinder.ast.Slice;
import org.cinder.ast.Starred;
import org.cinder.ast.Subscript;
import org.cinder.ast.Tuple;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.Yield;
import org.cinder.ast.YieldFrom;

/** Collects the names of expressions (symtable_visit_expr). */
final class ExpressionCollector {
    private final SymbolCollector collector;
    private final ScopeBuilder scopes;

    ExpressionCollector(SymbolCollector collector) {
        this.collector = collector;
        scopes = collector.scopes;
    }

    void visitAll(List<Expr> expressions) {
        for (Expr expression : expressions) {
            visit(expression);
        }
    }

    void visitKeywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
    }

    /** Null stands for an absent part. */
    void visit(Expr expression) {
        if (expression == null) {
            return;
        }
        switch (expression.nodeKind()) {
            case NAME -> name((Name) expression);
            case CONSTANT -> { }
            case ATTRIBUTE -> visit(((Attribute) expression).value());
            case CALL -> {
                Call node = (Call) expression;
                visit(node.func());
                visitAll(node.args());
                visitKeywords(node.keywords());
            }
            case SUBSCRIPT -> {
                Subscript node = (Subscript) expression;
                visit(node.value());
                visit(node.slice());
            }
            case BIN_OP -> {
                BinOp node = (BinOp) expression;
                visit(node.left());
                visit(node.right());
            }
            case COMPARE -> {
                Compare node = (Compare) expression;
                visit(node.left());
                visitAll(node.comparators());
            }
            case BOOL_OP -> visitAll(((BoolOp) expression).values());
            case UNARY_OP -> visit(((UnaryOp) expression).operand());
            case TUPLE -> visitAll(((Tuple) expression).elts());
            case LIST_EXPR -> visitAll(((ListExpr) expression).elts());
            case SET_EXPR -> visitAll(((SetExpr) expression).elts());
            case DICT -> {
                Dict node = (Dict) expression;
                visitAll(node.keys());
                visitAll(node.values());
            }
            case IF_EXP -> {
                IfExp node = (IfExp) expression;
                visit(node.test());
                visit(node.body());
                visit(node.orElse());
            }
            case JOINED_STR -> visitAll(((JoinedStr) expression).values());
            case FORMATTED_VALUE -> {
                FormattedValue node = (FormattedValue) expression;
                visit(node.value());
                visit(node.formatSpec());
            }
            case STARRED -> visit(((Starred) expression).value());
            case SLICE -> {
                Slice node = (Slice) expression;
                visit(node.lower());
                visit(node.upper());
                visit(node.step());
            }
            case NAMED_EXPR -> assignment((NamedExpr) expression);
            case LAMBDA -> collector.definitions.lambda((Lambda) expression);
            case LIST_COMP -> collector.comprehensions.list((ListComp) expression);
            case SET_COMP -> collector.comprehensions.set((SetComp) expression);
            case DICT_COMP -> collector.comprehensions.dict((DictComp) expression);
            case GENERATOR_EXP -> collector.comprehensions.generator((GeneratorExp) expression);
            case YIELD -> {
                Yield node = (Yield) expression;
                yieldExpression(node, node.value());
            }
            case YIELD_FROM -> {
                YieldFrom node = (YieldFrom) expression;
                yieldExpression(node, node.value());
            }
            case AWAIT -> awaitExpression((Await) expression);
            default -> throw new IllegalStateException();
        }
    }

    private void name(Name node) {
        if (node.ctx() != ExprContext.LOAD) {
            scopes.bind(node.id(), node.span());
            return;
        }
        if (scopes.inTarget()) {
            scopes.add(node.id(), Symbol.USE, node.span());
        } else {
            scopes.use(node.id());
        }
        if (node.id().equals("super") && scopes.current().kind().isFunctionLike()) {
            scopes.use("__class__");
        }
    }

    private void assignment(NamedExpr node) {
        rejectInAnnotation("named expression", node);
        if (scopes.inIterable()) {
            throw scopes.errors().at(
                    node.span(), "assignment expression cannot be used in a comprehension iterable expression");
        }
        if (scopes.current().kind().isComprehension() && node.target() instanceof Name target) {
            collector.comprehensions.bindOutside(target);
        }
        visit(node.value());
        visit(node.target());
    }

    private void yieldExpression(Expr node, Expr value) {
        rejectInAnnotation("yield expression", node);
        visit(value);
        Scope scope = scopes.current();
        scope.set(Fact.GENERATOR);
        scope.set(Fact.YIELD);
        if (scope.kind().isComprehension()) {
            throw scopes.errors().at(node.span(), "'yield' inside " + ComprehensionCollector.describe(scope.node()));
        }
    }

    private void awaitExpression(Await node) {
        rejectInAnnotation("await expression", node);
        visit(node.value());
        scopes.current().set(Fact.COROUTINE);
        scopes.current().set(Fact.AWAIT);
    }

    private void rejectInAnnotation(String what, Expr node) {
        String where = switch (scopes.current().kind()) {
            case ANNOTATION -> "an annotation";
            case TYPE_VAR_BOUND -> "a TypeVar bound";
            case TYPE_ALIAS -> "a type alias";
            case TYPE_PARAMETERS -> "the definition of a generic";
            default -> null;
        };
        if (where != null) {
            throw scopes.errors().at(node.span(), what + " cannot be used within " + where);
        }
    }
}
