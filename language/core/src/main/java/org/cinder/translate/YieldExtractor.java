// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.*;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.generator.ResumableIfNode;
import org.cinder.node.generator.YieldFromNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.operator.BinaryOperators;

/**
 * Takes yields out of expressions: what is evaluated before a yield goes into temporaries of the frame, the yield
 * becomes a
 * statement of its own, and the expression that remains reads the temporaries. So evaluation order is kept and only
 * statements ever suspend.
 */
final class YieldExtractor {
    private final Translator translator;
    private final List<StatementNode> out;

    YieldExtractor(Translator translator, List<StatementNode> out) {
        this.translator = translator;
        this.out = out;
    }

    /** An equivalent simple statement without yields. */
    Stmt extract(Stmt statement) {
        return switch (statement.nodeKind()) {
            case EXPR_STMT -> {
                ExprStmt s = (ExprStmt) statement;
                yield new ExprStmt(extract(s.value()), s.span());
            }
            case ASSIGN -> {
                Assign s = (Assign) statement;
                if (!Yields.any(s.targets())) {
                    yield new Assign(s.targets(), extract(s.value()), s.typeComment(), s.span());
                }
                int value = translator.frame.temporary();
                store(value, s.value(), out);
                YieldTargets targets = new YieldTargets(translator, this, out);
                s.targets().forEach(target -> targets.assign(target, value));
                yield new Pass(s.span());
            }
            case AUG_ASSIGN -> {
                AugAssign s = (AugAssign) statement;
                Expr target = Translated.onceOnly(translator, extract(s.target()), out);
                Expr left = Translated.store(translator, target, out);
                Expr right = extract(s.value());
                int result = translator.frame.temporary();
                out.add(new StoreTemporaryNode(result, Translator.at(BinaryOperators.create(s.op(), true,
                        translator.expression(left), translator.expression(right)), s.span())));
                yield new Assign(List.of(target), Translated.temporary(result, s.value()), null, s.span());
            }
            case ANN_ASSIGN -> {
                AnnAssign s = (AnnAssign) statement;
                yield new AnnAssign(s.target(), s.annotation(), extract(s.value()), s.simple(), s.span());
            }
            case RETURN -> {
                Return s = (Return) statement;
                yield new Return(extract(s.value()), s.span());
            }
            case DELETE -> {
                Delete s = (Delete) statement;
                new YieldTargets(translator, this, out).delete(s.targets());
                yield new Pass(s.span());
            }
            case RAISE -> {
                Raise s = (Raise) statement;
                List<Expr> parts = list(s.exc(), s.cause());
                yield new Raise(parts.get(0), parts.get(1), s.span());
            }
            case ASSERT -> assertion((Assert) statement);
            case FUNCTION_DEF -> new YieldDefinitions(translator, this).function((FunctionDef) statement);
            case ASYNC_FUNCTION_DEF -> new YieldDefinitions(translator, this).function((AsyncFunctionDef) statement);
            case CLASS_DEF -> new YieldDefinitions(translator, this).classDefinition((ClassDef) statement);
            default -> throw new IllegalStateException("not a simple statement: " + statement.span());
        };
    }

    /** A message with a yield is evaluated only when the assertion fails. */
    private Stmt assertion(Assert s) {
        Expr test = extract(s.test());
        if (!Yields.in(s.msg())) {
            return new Assert(test, s.msg(), s.span());
        }
        int truth = translator.frame.temporary();
        out.add(new StoreTemporaryNode(truth, translator.expression(new UnaryOp(UnaryOperator.NOT, test, s.span()))));
        List<StatementNode> failing = new ArrayList<>();
        Expr message = new YieldExtractor(translator, failing).extract(s.msg());
        failing.add(translator.statements.plain(new Assert(new Constant(false, null, s.test().span()), message,
                s.span())));
        out.add(new ResumableIfNode(translator.condition(Translated.temporary(truth, s.test())),
                translator.resumables.block(failing.toArray(new StatementNode[0])), null,
                translator.resumables.slot()));
        return new Pass(s.span());
    }

    private List<Expr> list(Expr... expressions) {
        return all(java.util.Arrays.asList(expressions));
    }

    /** Expressions evaluated in this order; those before the last yield are kept in temporaries. */
    List<Expr> all(List<Expr> expressions) {
        int last = -1;
        for (int i = 0; i < expressions.size(); i++) {
            if (Yields.in(expressions.get(i))) {
                last = i;
            }
        }
        List<Expr> result = new ArrayList<>(expressions);
        for (int i = 0; i <= last; i++) {
            Expr expr = expressions.get(i);
            if (expr == null || expr instanceof Constant) {
                continue;
            }
            Expr remaining = extract(expr);
            boolean isTemporary = remaining instanceof Name name && !name.id().isEmpty()
                    && name.id().charAt(0) == Variables.TEMPORARY;
            if (isTemporary || remaining instanceof Starred || remaining instanceof Slice) {
                result.set(i, remaining instanceof Starred star && !isTemporary ? starred(star) : remaining);
            } else {
                result.set(i, Translated.store(translator, remaining, out));
            }
        }
        return result;
    }

    private Expr starred(Starred star) {
        return new Starred(Translated.store(translator, star.value(), out), star.ctx(), star.span());
    }

    /** An equivalent expression without yields; null stays null. */
    Expr extract(Expr expr) {
        if (!Yields.in(expr)) {
            return expr;
        }
        return switch (expr.nodeKind()) {
            case YIELD -> yieldValue((Yield) expr);
            case YIELD_FROM -> {
                YieldFrom e = (YieldFrom) expr;
                yield delegate(e.value(), false, e);
            }
            case AWAIT -> {
                Await e = (Await) expr;
                yield delegate(e.value(), true, e);
            }
            case BOOL_OP -> shortCircuit((BoolOp) expr);
            case IF_EXP -> conditional((IfExp) expr);
            case NAMED_EXPR -> {
                NamedExpr e = (NamedExpr) expr;
                Expr value = extract(e.value());
                out.add(translator.targets.assign(e.target(), translator.expression(value)));
                yield new Name(((Name) e.target()).id(), ExprContext.LOAD, e.span());
            }
            case BIN_OP -> {
                BinOp e = (BinOp) expr;
                List<Expr> parts = list(e.left(), e.right());
                yield new BinOp(parts.get(0), e.op(), parts.get(1), e.span());
            }
            case UNARY_OP -> {
                UnaryOp e = (UnaryOp) expr;
                yield new UnaryOp(e.op(), extract(e.operand()), e.span());
            }
            case DICT -> dict((Dict) expr);
            case SET_EXPR -> {
                SetExpr e = (SetExpr) expr;
                yield new SetExpr(all(e.elts()), e.span());
            }
            case LIST_EXPR -> {
                ListExpr e = (ListExpr) expr;
                yield new ListExpr(all(e.elts()), e.ctx(), e.span());
            }
            case TUPLE -> {
                org.cinder.ast.Tuple e = (org.cinder.ast.Tuple) expr;
                yield new org.cinder.ast.Tuple(all(e.elts()), e.ctx(), e.span());
            }
            case COMPARE -> compare((Compare) expr);
            case CALL -> call((Call) expr);
            case FORMATTED_VALUE -> {
                FormattedValue e = (FormattedValue) expr;
                List<Expr> parts = list(e.value(), e.formatSpec());
                yield new FormattedValue(parts.get(0), e.conversion(), parts.get(1), e.span());
            }
            case JOINED_STR -> joined((JoinedStr) expr);
            case ATTRIBUTE -> {
                Attribute e = (Attribute) expr;
                yield new Attribute(extract(e.value()), e.attr(), e.ctx(), e.span());
            }
            case SUBSCRIPT -> {
                Subscript e = (Subscript) expr;
                List<Expr> parts = list(e.value(), e.slice());
                yield new Subscript(parts.get(0), parts.get(1), e.ctx(), e.span());
            }
            case STARRED -> {
                Starred e = (Starred) expr;
                yield new Starred(extract(e.value()), e.ctx(), e.span());
            }
            case SLICE -> {
                Slice e = (Slice) expr;
                List<Expr> parts = list(e.lower(), e.upper(), e.step());
                yield new Slice(parts.get(0), parts.get(1), parts.get(2), e.span());
            }
            case GENERATOR_EXP -> {
                GeneratorExp e = (GeneratorExp) expr;
                Expr copy = new GeneratorExp(e.elt(), firstExtracted(e.generators()), e.span());
                translator.rewritten(copy, e);
                yield copy;
            }
            case LIST_COMP -> {
                ListComp e = (ListComp) expr;
                if (Yields.inLoops(e)) {
                    yield new AsyncTranslator(translator).comprehension(e, out);
                }
                Expr copy = new ListComp(e.elt(), firstExtracted(e.generators()), e.span());
                translator.rewritten(copy, e);
                yield copy;
            }
            case SET_COMP -> {
                SetComp e = (SetComp) expr;
                if (Yields.inLoops(e)) {
                    yield new AsyncTranslator(translator).comprehension(e, out);
                }
                Expr copy = new SetComp(e.elt(), firstExtracted(e.generators()), e.span());
                translator.rewritten(copy, e);
                yield copy;
            }
            case DICT_COMP -> {
                DictComp e = (DictComp) expr;
                if (Yields.inLoops(e)) {
                    yield new AsyncTranslator(translator).comprehension(e, out);
                }
                Expr copy = new DictComp(e.key(), e.value(), firstExtracted(e.generators()), e.span());
                translator.rewritten(copy, e);
                yield copy;
            }
            case LAMBDA -> new YieldDefinitions(translator, this).lambda((Lambda) expr);
            default -> throw new IllegalStateException("nothing to take out of " + expr.span());
        };
    }

    private List<Comprehension> firstExtracted(List<Comprehension> generators) {
        List<Comprehension> result = new ArrayList<>(generators);
        Comprehension first = generators.get(0);
        result.set(0, new Comprehension(first.target(), extract(first.iter()), first.ifs(), first.isAsync()));
        return result;
    }

    private Expr yieldValue(Yield e) {
        ExpressionNode value = translator.expressions.orNone(extract(e.value()));
        int result = translator.frame.temporary();
        out.add(translator.resumables.yieldNode(value, result, e.span()));
        return Translated.temporary(result, e);
    }

    private Expr delegate(Expr operand, boolean await, Expr e) {
        ExpressionNode value = translator.expression(extract(operand));
        int iterator = translator.frame.temporary();
        int result = translator.frame.temporary();
        out.add(Translator.at(new YieldFromNode(value, await, translator.resumables.generatorSlot(), iterator, result,
                translator.resumables.slot()), e.span()));
        return Translated.temporary(result, e);
    }

    private Expr shortCircuit(BoolOp e) {
        int result = translator.frame.temporary();
        Expr temporary = Translated.temporary(result, e);
        store(result, e.values().get(0), out);
        StatementNode rest = null;
        for (int i = e.values().size() - 1; i >= 1; i--) {
            List<StatementNode> inner = new ArrayList<>();
            new YieldExtractor(translator, inner).store(result, e.values().get(i), inner);
            if (rest != null) {
                inner.add(rest);
            }
            StatementNode body = translator.resumables.block(inner.toArray(new StatementNode[0]));
            Expr test = e.op() == BoolOperator.AND ? temporary : new UnaryOp(UnaryOperator.NOT, temporary, e.span());
            rest = new ResumableIfNode(translator.condition(test), body, null, translator.resumables.slot());
        }
        out.add(rest);
        return temporary;
    }

    private void store(int slot, Expr expr, List<StatementNode> target) {
        Expr remaining = new YieldExtractor(translator, target).extract(expr);
        target.add(new StoreTemporaryNode(slot, translator.expression(remaining)));
    }

    private Expr conditional(IfExp e) {
        int result = translator.frame.temporary();
        Expr test = extract(e.test());
        List<StatementNode> body = new ArrayList<>();
        store(result, e.body(), body);
        List<StatementNode> orElse = new ArrayList<>();
        store(result, e.orElse(), orElse);
        out.add(new ResumableIfNode(translator.condition(test),
                translator.resumables.block(body.toArray(new StatementNode[0])),
                translator.resumables.block(orElse.toArray(new StatementNode[0])), translator.resumables.slot()));
        return Translated.temporary(result, e);
    }

    private Expr dict(Dict e) {
        List<Expr> flat = new ArrayList<>();
        for (int i = 0; i < e.values().size(); i++) {
            flat.add(e.keys().get(i));
            flat.add(e.values().get(i));
        }
        List<Expr> parts = all(flat);
        List<Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            keys.add(parts.get(i));
            values.add(parts.get(i + 1));
        }
        return new Dict(keys, values, e.span());
    }

    private Expr compare(Compare e) {
        if (e.ops().size() > 1) {
            return chain(e);
        }
        List<Expr> parts = list(e.left(), e.comparators().get(0));
        return new Compare(parts.get(0), e.ops(), List.of(parts.get(1)), e.span());
    }

    /**
     * A chain evaluates its later operands only while it holds: {@code a < b < c} is {@code a < b and b < c} with b
     * kept.
     */
    private Expr chain(Compare e) {
        int result = translator.frame.temporary();
        Expr left = Translated.store(translator, extract(e.left()), out);
        chain(e, 0, left, result, out);
        return Translated.temporary(result, e);
    }

    private void chain(Compare e, int index, Expr left, int result, List<StatementNode> target) {
        Expr operand = new YieldExtractor(translator, target).extract(e.comparators().get(index));
        Expr right = Translated.store(translator, operand, target);
        Expr comparison = new Compare(left, List.of(e.ops().get(index)), List.of(right), e.span());
        target.add(new StoreTemporaryNode(result, translator.expression(comparison)));
        if (index + 1 < e.ops().size()) {
            List<StatementNode> inner = new ArrayList<>();
            chain(e, index + 1, right, result, inner);
            target.add(new ResumableIfNode(translator.condition(Translated.temporary(result, e)),
                    translator.resumables.block(inner.toArray(new StatementNode[0])), null,
                            translator.resumables.slot()));
        }
    }

    private Expr call(Call e) {
        List<Expr> flat = new ArrayList<>();
        flat.add(e.func());
        flat.addAll(e.args());
        for (Keyword keyword : e.keywords()) {
            flat.add(keyword.value());
        }
        List<Expr> parts = all(flat);
        List<Keyword> keywords = new ArrayList<>();
        int position = 1 + e.args().size();
        for (Keyword keyword : e.keywords()) {
            keywords.add(new Keyword(keyword.arg(), parts.get(position++), keyword.span()));
        }
        return new Call(parts.get(0), parts.subList(1, 1 + e.args().size()), keywords, e.span());
    }

    private Expr joined(JoinedStr e) {
        // pieces before a yield are formatted before it
        return new JoinedStr(all(e.values()), e.span());
    }
}
