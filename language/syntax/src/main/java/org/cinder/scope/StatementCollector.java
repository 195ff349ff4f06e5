// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.AnnAssign;
import org.cinder.ast.Assert;
import org.cinder.ast.Assign;
import org.cinder.ast.AsyncFor;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.AsyncWith;
import org.cinder.ast.AugAssign;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Delete;
import org.cinder.ast.ExceptHandler;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.For;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.Global;
import org.cinder.ast.If;
import org.cinder.ast.Import;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.Match;
import org.cinder.ast.Nonlocal;
import org.cinder.ast.Raise;
import org.cinder.ast.Return;
import org.cinder.ast.Stmt;
import org.cinder.ast.Try;
import org.cinder.ast.TryStar;
import org.cinder.ast.TypeAlias;
import org.cinder.ast.While;
import org.cinder.ast.With;
import org.cinder.ast.WithItem;

/** Collects the names of statements (symtable_visit_stmt). */
final class StatementCollector {
    private final SymbolCollector collector;

    StatementCollector(SymbolCollector collector) {
        this.collector = collector;
    }

    void visitAll(List<Stmt> body) {
        for (Stmt statement : body) {
            visit(statement);
        }
    }

    void visit(Stmt statement) {
        switch (statement.nodeKind()) {
            case EXPR_STMT -> expression(((ExprStmt) statement).value());
            case ASSIGN -> {
                Assign node = (Assign) statement;
                expressions(node.targets());
                expression(node.value());
            }
            case AUG_ASSIGN -> {
                AugAssign node = (AugAssign) statement;
                expression(node.target());
                expression(node.value());
            }
            case RETURN -> expression(((Return) statement).value());
            case IF -> {
                If node = (If) statement;
                expression(node.test());
                visitAll(node.body());
                visitAll(node.orElse());
            }
            case FOR -> {
                For node = (For) statement;
                loop(node.target(), node.iter(), node.body(), node.orElse());
            }
            case WHILE -> {
                While node = (While) statement;
                expression(node.test());
                visitAll(node.body());
                visitAll(node.orElse());
            }
            case FUNCTION_DEF -> collector.definitions.function((FunctionDef) statement);
            case ASYNC_FUNCTION_DEF -> collector.definitions.function((AsyncFunctionDef) statement);
            case CLASS_DEF -> collector.definitions.classDefinition((ClassDef) statement);
            case TYPE_ALIAS -> collector.definitions.typeAlias((TypeAlias) statement);
            case TRY -> {
                Try node = (Try) statement;
                tryStatement(node.body(), node.handlers(), node.orElse(), node.finalBody());
            }
            case TRY_STAR -> {
                TryStar node = (TryStar) statement;
                tryStatement(node.body(), node.handlers(), node.orElse(), node.finalBody());
            }
            case WITH -> {
                With node = (With) statement;
                with(node.items(), node.body());
            }
            case ASYNC_WITH -> {
                AsyncWith node = (AsyncWith) statement;
                suspends();
                with(node.items(), node.body());
            }
            case ASYNC_FOR -> {
                AsyncFor node = (AsyncFor) statement;
                suspends();
                loop(node.target(), node.iter(), node.body(), node.orElse());
            }
            case MATCH -> collector.patterns.match((Match) statement);
            case RAISE -> {
                Raise node = (Raise) statement;
                expression(node.exc());
                expression(node.cause());
            }
            case ASSERT -> {
                Assert node = (Assert) statement;
                expression(node.test());
                expression(node.msg());
            }
            case DELETE -> expressions(((Delete) statement).targets());
            case ANN_ASSIGN -> collector.declarations.annotated((AnnAssign) statement);
            case IMPORT -> collector.declarations.imports(((Import) statement).names());
            case IMPORT_FROM -> collector.declarations.imports(((ImportFrom) statement).names());
            case GLOBAL -> collector.declarations.global((Global) statement);
            case NONLOCAL -> collector.declarations.nonlocal((Nonlocal) statement);
            case PASS, BREAK, CONTINUE -> { }
            default -> throw new IllegalStateException();
        }
    }

    private void loop(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse) {
        expression(target);
        expression(iterable);
        visitAll(body);
        visitAll(orElse);
    }

    private void tryStatement(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody) {
        visitAll(body);
        visitAll(orElse);
        for (ExceptHandler handler : handlers) {
            expression(handler.type());
            if (handler.name() != null) {
                collector.scopes.bind(handler.name(), handler.span());
            }
            visitAll(handler.body());
        }
        visitAll(finalBody);
    }

    private void with(List<WithItem> items, List<Stmt> body) {
        for (WithItem item : items) {
            expression(item.contextExpr());
            expression(item.optionalVars());
        }
        visitAll(body);
    }

    private void suspends() {
        collector.scopes.current().set(Fact.AWAIT);
    }

    private void expression(Expr expression) {
        collector.expressions.visit(expression);
    }

    private void expressions(List<Expr> list) {
        collector.expressions.visitAll(list);
    }
}
