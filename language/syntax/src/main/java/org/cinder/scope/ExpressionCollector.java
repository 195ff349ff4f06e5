// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Await;
import org.cinder.ast.BinOp;
import org.cinder.ast.BoolOp;
import org.cinder.ast.Call;
import org.cinder.ast.Compare;
import org.cinder.ast.Constant;
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
        switch (expression) {
            case null -> { }
            case Name node -> name(node);
            case Constant node -> { }
            case Attribute node -> visit(node.value());
            case Call node -> {
                visit(node.func());
                visitAll(node.args());
                visitKeywords(node.keywords());
            }
            case Subscript node -> {
                visit(node.value());
                visit(node.slice());
            }
            case BinOp node -> {
                visit(node.left());
                visit(node.right());
            }
            case Compare node -> {
                visit(node.left());
                visitAll(node.comparators());
            }
            case BoolOp node -> visitAll(node.values());
            case UnaryOp node -> visit(node.operand());
            case Tuple node -> visitAll(node.elts());
            case ListExpr node -> visitAll(node.elts());
            case SetExpr node -> visitAll(node.elts());
            case Dict node -> {
                visitAll(node.keys());
                visitAll(node.values());
            }
            case IfExp node -> {
                visit(node.test());
                visit(node.body());
                visit(node.orElse());
            }
            case JoinedStr node -> visitAll(node.values());
            case FormattedValue node -> {
                visit(node.value());
                visit(node.formatSpec());
            }
            case Starred node -> visit(node.value());
            case Slice node -> {
                visit(node.lower());
                visit(node.upper());
                visit(node.step());
            }
            case NamedExpr node -> assignment(node);
            case Lambda node -> collector.definitions.lambda(node);
            case ListComp node -> collector.comprehensions.list(node);
            case SetComp node -> collector.comprehensions.set(node);
            case DictComp node -> collector.comprehensions.dict(node);
            case GeneratorExp node -> collector.comprehensions.generator(node);
            case Yield node -> yieldExpression(node, node.value());
            case YieldFrom node -> yieldExpression(node, node.value());
            case Await node -> awaitExpression(node);
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
