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
import org.cinder.ast.Span;
import org.cinder.ast.Starred;
import org.cinder.ast.Subscript;
import org.cinder.ast.Tuple;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;
import org.cinder.ast.Yield;
import org.cinder.ast.YieldFrom;
import org.cinder.scope.check.KeywordCheck;
import org.cinder.scope.check.PatternCheck;
import org.cinder.scope.check.StarredCheck;

/** Expressions in the order of code generation (compiler_visit_expr). */
final class ExpressionOrder implements PatternCheck.Expressions {
    private final CodeOrderPass pass;
    private final StarredCheck starred;
    private final KeywordCheck keywordCheck;
    private final ComprehensionOrder comprehensions;

    ExpressionOrder(CodeOrderPass pass) {
        this.pass = pass;
        starred = new StarredCheck(pass.errors);
        keywordCheck = new KeywordCheck(pass.errors, pass.reserved);
        comprehensions = new ComprehensionOrder(pass, this);
    }

    void visitAll(List<Expr> expressions) {
        for (Expr expression : expressions) {
            visit(expression);
        }
    }

    /** Elements of displays and arguments of calls, where a star is allowed. */
    void visitElements(List<Expr> elements) {
        for (Expr element : elements) {
            visit(element instanceof Starred star ? star.value() : element);
        }
    }

    void visitKeywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
    }

    void checkKeywords(List<Keyword> keywords) {
        keywordCheck.check(keywords);
    }

    /** What an attribute or subscript target evaluates before it is stored to. */
    void visitTargetParts(Expr target) {
        switch (target) {
            case Attribute node -> visit(node.value());
            case Subscript node -> {
                visit(node.value());
                visit(node.slice());
            }
            default -> visit(target);
        }
    }

    /** Null stands for an absent part. */
    @Override
    public void visit(Expr expression) {
        switch (expression) {
            case null -> { }
            case Name node -> pass.use(node.id(), node.ctx(), node.span());
            case Constant node -> { }
            case Attribute node -> {
                visit(node.value());
                if (node.ctx() == ExprContext.STORE) {
                    pass.reserved.bind(node.attr(), node.span());
                }
            }
            case Call node -> {
                checkKeywords(node.keywords());
                pass.warnings.check(node);
                visit(node.func());
                visitElements(node.args());
                visitKeywords(node.keywords());
            }
            case Subscript node -> {
                pass.warnings.check(node);
                visitTargetParts(node);
            }
            case BinOp node -> {
                visit(node.left());
                visit(node.right());
            }
            case Compare node -> compare(node, false);
            case BoolOp node -> visitAll(node.values());
            case UnaryOp node -> {
                if (node.op() == UnaryOperator.NOT && node.operand() instanceof Compare comparison) {
                    compare(comparison, true);
                } else {
                    visit(node.operand());
                }
            }
            case Tuple node -> sequence(node.elts(), node.ctx(), node.span());
            case ListExpr node -> sequence(node.elts(), node.ctx(), node.span());
            case SetExpr node -> visitElements(node.elts());
            case Dict node -> {
                for (int i = 0; i < node.values().size(); i++) {
                    visit(node.keys().get(i));
                    visit(node.values().get(i));
                }
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
            case Starred node -> throw starred.misplaced(node);
            case Slice node -> {
                visit(node.lower());
                visit(node.upper());
                visit(node.step());
            }
            case NamedExpr node -> {
                visit(node.value());
                visit(node.target());
            }
            case Lambda node -> pass.definitions.lambda(node);
            case ListComp node -> comprehensions.visit(node, node.generators(), node.elt(), null, node.span());
            case SetComp node -> comprehensions.visit(node, node.generators(), node.elt(), null, node.span());
            case DictComp node -> comprehensions.visit(
                    node, node.generators(), node.key(), node.value(), node.span());
            case GeneratorExp node -> comprehensions.visit(node, node.generators(), node.elt(), null, node.span());
            case Yield node -> {
                pass.suspension.yield(pass.unit.frame(), node.span());
                visit(node.value());
            }
            case YieldFrom node -> {
                pass.suspension.yieldFrom(pass.unit.frame(), node.span());
                visit(node.value());
            }
            case Await node -> {
                pass.suspension.await(pass.unit.frame(), node.span());
                visit(node.value());
            }
        }
    }

    private void compare(Compare node, boolean negated) {
        pass.warnings.check(node, negated);
        visit(node.left());
        visitAll(node.comparators());
    }

    private void sequence(List<Expr> elements, ExprContext context, Span span) {
        if (context == ExprContext.STORE) {
            starred.targets(elements, span);
        }
        visitElements(elements);
    }
}
