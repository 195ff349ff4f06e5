// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.*;

/** Whether executing a piece of source can suspend the function: it contains yield, await or their statement forms. */
final class Yields {
    private Yields() {}

    static boolean in(Stmt statement) {
        return switch (statement.nodeKind()) {
            case EXPR_STMT -> in(((ExprStmt) statement).value());
            case ASSIGN -> {
                Assign s = (Assign) statement;
                yield in(s.value()) || any(s.targets());
            }
            case AUG_ASSIGN -> {
                AugAssign s = (AugAssign) statement;
                yield in(s.value()) || in(s.target());
            }
            case ANN_ASSIGN -> {
                AnnAssign s = (AnnAssign) statement;
                yield in(s.value()) || in(s.target());
            }
            case RETURN -> in(((Return) statement).value());
            case DELETE -> any(((Delete) statement).targets());
            case RAISE -> {
                Raise s = (Raise) statement;
                yield in(s.exc()) || in(s.cause());
            }
            case ASSERT -> {
                Assert s = (Assert) statement;
                yield in(s.test()) || in(s.msg());
            }
            case IF -> {
                If s = (If) statement;
                yield in(s.test()) || block(s.body()) || block(s.orElse());
            }
            case WHILE -> {
                While s = (While) statement;
                yield in(s.test()) || block(s.body()) || block(s.orElse());
            }
            case FOR -> {
                For s = (For) statement;
                yield in(s.iter()) || in(s.target()) || block(s.body()) || block(s.orElse());
            }
            case WITH -> {
                With s = (With) statement;
                yield items(s.items()) || block(s.body());
            }
            case TRY -> {
                Try s = (Try) statement;
                yield block(s.body()) || handlers(s.handlers()) || block(s.orElse()) || block(s.finalBody());
            }
            case TRY_STAR -> {
                TryStar s = (TryStar) statement;
                yield block(s.body()) || handlers(s.handlers()) || block(s.orElse()) || block(s.finalBody());
            }
            case MATCH -> {
                Match s = (Match) statement;
                yield in(s.subject()) || cases(s.cases());
            }
            case FUNCTION_DEF -> {
                FunctionDef s = (FunctionDef) statement;
                yield any(s.decoratorList()) || any(YieldDefinitions.parts(s.args())) || in(s.returns());
            }
            case ASYNC_FUNCTION_DEF -> {
                AsyncFunctionDef s = (AsyncFunctionDef) statement;
                yield any(s.decoratorList()) || any(YieldDefinitions.parts(s.args())) || in(s.returns());
            }
            case CLASS_DEF -> {
                ClassDef s = (ClassDef) statement;
                yield any(s.decoratorList()) || any(s.bases()) || keywords(s.keywords());
            }
            case ASYNC_FOR, ASYNC_WITH -> true;
            default -> false;
        };
    }

    static boolean in(Expr expr) {
        if (expr == null) {
            return false;
        }
        return switch (expr.nodeKind()) {
            case YIELD, YIELD_FROM, AWAIT -> true;
            case BOOL_OP -> any(((BoolOp) expr).values());
            case NAMED_EXPR -> in(((NamedExpr) expr).value());
            case BIN_OP -> inChain((BinOp) expr);
            case UNARY_OP -> in(((UnaryOp) expr).operand());
            case IF_EXP -> {
                IfExp e = (IfExp) expr;
                yield in(e.test()) || in(e.body()) || in(e.orElse());
            }
            case DICT -> {
                Dict e = (Dict) expr;
                yield any(e.keys()) || any(e.values());
            }
            case SET_EXPR -> any(((SetExpr) expr).elts());
            case LIST_EXPR -> any(((ListExpr) expr).elts());
            case TUPLE -> any(((org.cinder.ast.Tuple) expr).elts());
            case COMPARE -> {
                Compare e = (Compare) expr;
                yield in(e.left()) || any(e.comparators());
            }
            case CALL -> {
                Call e = (Call) expr;
                yield in(e.func()) || any(e.args()) || keywords(e.keywords());
            }
            case FORMATTED_VALUE -> {
                FormattedValue e = (FormattedValue) expr;
                yield in(e.value()) || in(e.formatSpec());
            }
            case JOINED_STR -> any(((JoinedStr) expr).values());
            case ATTRIBUTE -> in(((Attribute) expr).value());
            case SUBSCRIPT -> {
                Subscript e = (Subscript) expr;
                yield in(e.value()) || in(e.slice());
            }
            case STARRED -> in(((Starred) expr).value());
            case SLICE -> {
                Slice e = (Slice) expr;
                yield in(e.lower()) || in(e.upper()) || in(e.step());
            }
            case LIST_COMP -> {
                ListComp e = (ListComp) expr;
                yield comprehension(e.generators()) || asynchronous(e.generators(), e.elt());
            }
            case SET_COMP -> {
                SetComp e = (SetComp) expr;
                yield comprehension(e.generators()) || asynchronous(e.generators(), e.elt());
            }
            case DICT_COMP -> {
                DictComp e = (DictComp) expr;
                yield comprehension(e.generators()) || asynchronous(e.generators(), e.key()) || in(e.value());
            }
            case GENERATOR_EXP -> comprehension(((GeneratorExp) expr).generators());
            case LAMBDA -> {
                Lambda e = (Lambda) expr;
                yield any(e.args().defaults()) || any(e.args().kwDefaults());
            }
            case CONSTANT -> false;
            case NAME -> false;
            default -> throw new IllegalArgumentException(expr.nodeKind().name());
        };
    }

    /** Only the first iterable is evaluated by the enclosing function. */
    private static boolean comprehension(List<Comprehension> generators) {
        return in(generators.get(0).iter());
    }

    /** Whether a comprehension suspends elsewhere than in its first iterable. */
    static boolean inLoops(Expr comprehension) {
        return switch (comprehension) {
            case ListComp e -> asynchronous(e.generators(), e.elt());
            case SetComp e -> asynchronous(e.generators(), e.elt());
            case DictComp e -> asynchronous(e.generators(), e.key()) || in(e.value());
            default -> false;
        };
    }

    private static boolean asynchronous(List<Comprehension> generators, Expr element) {
        for (int i = 0; i < generators.size(); i++) {
            Comprehension generator = generators.get(i);
            if (generator.isAsync() || i > 0 && in(generator.iter()) || any(generator.ifs())) {
                return true;
            }
        }
        return in(element);
    }

    private static boolean inChain(BinOp operation) {
        Expr left = operation;
        while (left instanceof BinOp next) {
            if (in(next.right())) {
                return true;
            }
            left = next.left();
        }
        return in(left);
    }

    static boolean block(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (in(statement)) {
                return true;
            }
        }
        return false;
    }

    static boolean any(List<Expr> expressions) {
        for (Expr expr : expressions) {
            if (in(expr)) {
                return true;
            }
        }
        return false;
    }

    static boolean keywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            if (in(keyword.value())) {
                return true;
            }
        }
        return false;
    }

    static boolean items(List<WithItem> items) {
        for (WithItem item : items) {
            if (in(item.contextExpr()) || in(item.optionalVars())) {
                return true;
            }
        }
        return false;
    }

    static boolean handlers(List<ExceptHandler> handlers) {
        for (ExceptHandler handler : handlers) {
            if (in(handler.type()) || block(handler.body())) {
                return true;
            }
        }
        return false;
    }

    private static boolean cases(List<MatchCase> cases) {
        for (MatchCase matchCase : cases) {
            if (in(matchCase.guard()) || block(matchCase.body())) {
                return true;
            }
        }
        return false;
    }
}
