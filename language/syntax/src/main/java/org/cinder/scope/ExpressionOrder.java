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
        switch (target.nodeKind()) {
            case ATTRIBUTE -> visit(((Attribute) target).value());
            case SUBSCRIPT -> {
                Subscript node = (Subscript) target;
                visit(node.value());
                visit(node.slice());
            }
            default -> visit(target);
        }
    }

    /** Null stands for an absent part. */
    @Override
    public void visit(Expr expression) {
        if (expression == null) {
            return;
        }
        switch (expression.nodeKind()) {
            case NAME -> {
                Name node = (Name) expression;
                pass.use(node.id(), node.ctx(), node.span());
            }
            case CONSTANT -> { }
            case ATTRIBUTE -> {
                Attribute node = (Attribute) expression;
                visit(node.value());
                if (node.ctx() == ExprContext.STORE) {
                    pass.reserved.bind(node.attr(), node.span());
                }
            }
            case CALL -> {
                Call node = (Call) expression;
                checkKeywords(node.keywords());
                pass.warnings.check(node);
                visit(node.func());
                visitElements(node.args());
                visitKeywords(node.keywords());
            }
            case SUBSCRIPT -> {
                Subscript node = (Subscript) expression;
                pass.warnings.check(node);
                visitTargetParts(node);
            }
            case BIN_OP -> {
                BinOp node = (BinOp) expression;
                visit(node.left());
                visit(node.right());
            }
            case COMPARE -> compare((Compare) expression, false);
            case BOOL_OP -> visitAll(((BoolOp) expression).values());
            case UNARY_OP -> {
                UnaryOp node = (UnaryOp) expression;
                if (node.op() == UnaryOperator.NOT && node.operand() instanceof Compare comparison) {
                    compare(comparison, true);
                } else {
                    visit(node.operand());
                }
            }
            case TUPLE -> {
                Tuple node = (Tuple) expression;
                sequence(node.elts(), node.ctx(), node.span());
            }
            case LIST_EXPR -> {
                ListExpr node = (ListExpr) expression;
                sequence(node.elts(), node.ctx(), node.span());
            }
            case SET_EXPR -> visitElements(((SetExpr) expression).elts());
            case DICT -> {
                Dict node = (Dict) expression;
                for (int i = 0; i < node.values().size(); i++) {
                    visit(node.keys().get(i));
                    visit(node.values().get(i));
                }
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
            case STARRED -> throw starred.misplaced((Starred) expression);
            case SLICE -> {
                Slice node = (Slice) expression;
                visit(node.lower());
                visit(node.upper());
                visit(node.step());
            }
            case NAMED_EXPR -> {
                NamedExpr node = (NamedExpr) expression;
                visit(node.value());
                visit(node.target());
            }
            case LAMBDA -> pass.definitions.lambda((Lambda) expression);
            case LIST_COMP -> {
                ListComp node = (ListComp) expression;
                comprehensions.visit(node, node.generators(), node.elt(), null, node.span());
            }
            case SET_COMP -> {
                SetComp node = (SetComp) expression;
                comprehensions.visit(node, node.generators(), node.elt(), null, node.span());
            }
            case DICT_COMP -> {
                DictComp node = (DictComp) expression;
                comprehensions.visit(node, node.generators(), node.key(), node.value(), node.span());
            }
            case GENERATOR_EXP -> {
                GeneratorExp node = (GeneratorExp) expression;
                comprehensions.visit(node, node.generators(), node.elt(), null, node.span());
            }
            case YIELD -> {
                Yield node = (Yield) expression;
                pass.suspension.yield(pass.unit.frame(), node.span());
                visit(node.value());
            }
            case YIELD_FROM -> {
                YieldFrom node = (YieldFrom) expression;
                pass.suspension.yieldFrom(pass.unit.frame(), node.span());
                visit(node.value());
            }
            case AWAIT -> {
                Await node = (Await) expression;
                pass.suspension.await(pass.unit.frame(), node.span());
                visit(node.value());
            }
            default -> throw new IllegalStateException();
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
