// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.*;

/** Whether executing a piece of source can suspend the function: it contains yield, await or their statement forms. */
final class Yields {
    private Yields() {}

    static boolean in(Stmt statement) {
        return switch (statement) {
            case ExprStmt s -> in(s.value());
            case Assign s -> in(s.value()) || any(s.targets());
            case AugAssign s -> in(s.value()) || in(s.target());
            case AnnAssign s -> in(s.value()) || in(s.target());
            case Return s -> in(s.value());
            case Delete s -> any(s.targets());
            case Raise s -> in(s.exc()) || in(s.cause());
            case Assert s -> in(s.test()) || in(s.msg());
            case If s -> in(s.test()) || block(s.body()) || block(s.orElse());
            case While s -> in(s.test()) || block(s.body()) || block(s.orElse());
            case For s -> in(s.iter()) || in(s.target()) || block(s.body()) || block(s.orElse());
            case With s -> items(s.items()) || block(s.body());
            case Try s -> block(s.body()) || handlers(s.handlers()) || block(s.orElse()) || block(s.finalBody());
            case TryStar s -> block(s.body()) || handlers(s.handlers()) || block(s.orElse()) || block(s.finalBody());
            case Match s -> in(s.subject()) || cases(s.cases());
            case FunctionDef s -> any(s.decoratorList()) || any(YieldDefinitions.parts(s.args())) || in(s.returns());
            case AsyncFunctionDef s ->
                any(s.decoratorList()) || any(YieldDefinitions.parts(s.args())) || in(s.returns());
            case ClassDef s -> any(s.decoratorList()) || any(s.bases()) || keywords(s.keywords());
            case AsyncFor s -> true;
            case AsyncWith s -> true;
            case TypeAlias s -> false;
            case Import s -> false;
            case ImportFrom s -> false;
            case Global s -> false;
            case Nonlocal s -> false;
            case Pass s -> false;
            case Break s -> false;
            case Continue s -> false;
        };
    }

    static boolean in(Expr expr) {
        return switch (expr) {
            case null -> false;
            case Yield e -> true;
            case YieldFrom e -> true;
            case Await e -> true;
            case BoolOp e -> any(e.values());
            case NamedExpr e -> in(e.value());
            case BinOp e -> inChain(e);
            case UnaryOp e -> in(e.operand());
            case IfExp e -> in(e.test()) || in(e.body()) || in(e.orElse());
            case Dict e -> any(e.keys()) || any(e.values());
            case SetExpr e -> any(e.elts());
            case ListExpr e -> any(e.elts());
            case org.cinder.ast.Tuple e -> any(e.elts());
            case Compare e -> in(e.left()) || any(e.comparators());
            case Call e -> in(e.func()) || any(e.args()) || keywords(e.keywords());
            case FormattedValue e -> in(e.value()) || in(e.formatSpec());
            case JoinedStr e -> any(e.values());
            case Attribute e -> in(e.value());
            case Subscript e -> in(e.value()) || in(e.slice());
            case Starred e -> in(e.value());
            case Slice e -> in(e.lower()) || in(e.upper()) || in(e.step());
            case ListComp e -> comprehension(e.generators()) || asynchronous(e.generators(), e.elt());
            case SetComp e -> comprehension(e.generators()) || asynchronous(e.generators(), e.elt());
            case DictComp e -> comprehension(e.generators()) || asynchronous(e.generators(), e.key()) || in(e.value());
            case GeneratorExp e -> comprehension(e.generators());
            case Lambda e -> any(e.args().defaults()) || any(e.args().kwDefaults());
            case Constant e -> false;
            case Name e -> false;
        };
    }

    /** Only the first iterable is evaluated by the enclosing function. */
    private static boolean comprehension(List<Comprehension> generators) {
        return in(generators.get(0).iter());
    }

    private static boolean asynchronous(List<Comprehension> generators, Expr element) {
        for (Comprehension generator : generators) {
            if (generator.isAsync() || in(generator.iter()) || any(generator.ifs())) {
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
