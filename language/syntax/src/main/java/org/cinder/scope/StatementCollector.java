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
import org.cinder.ast.Break;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Continue;
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
import org.cinder.ast.Pass;
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
        switch (statement) {
            case ExprStmt node -> expression(node.value());
            case Assign node -> {
                expressions(node.targets());
                expression(node.value());
            }
            case AugAssign node -> {
                expression(node.target());
                expression(node.value());
            }
            case Return node -> expression(node.value());
            case If node -> {
                expression(node.test());
                visitAll(node.body());
                visitAll(node.orElse());
            }
            case For node -> loop(node.target(), node.iter(), node.body(), node.orElse());
            case While node -> {
                expression(node.test());
                visitAll(node.body());
                visitAll(node.orElse());
            }
            case FunctionDef node -> collector.definitions.function(node);
            case AsyncFunctionDef node -> collector.definitions.function(node);
            case ClassDef node -> collector.definitions.classDefinition(node);
            case TypeAlias node -> collector.definitions.typeAlias(node);
            case Try node -> tryStatement(node.body(), node.handlers(), node.orElse(), node.finalBody());
            case TryStar node -> tryStatement(node.body(), node.handlers(), node.orElse(), node.finalBody());
            case With node -> with(node.items(), node.body());
            case AsyncWith node -> {
                suspends();
                with(node.items(), node.body());
            }
            case AsyncFor node -> {
                suspends();
                loop(node.target(), node.iter(), node.body(), node.orElse());
            }
            case Match node -> collector.patterns.match(node);
            case Raise node -> {
                expression(node.exc());
                expression(node.cause());
            }
            case Assert node -> {
                expression(node.test());
                expression(node.msg());
            }
            case Delete node -> expressions(node.targets());
            case AnnAssign node -> collector.declarations.annotated(node);
            case Import node -> collector.declarations.imports(node.names());
            case ImportFrom node -> collector.declarations.imports(node.names());
            case Global node -> collector.declarations.global(node);
            case Nonlocal node -> collector.declarations.nonlocal(node);
            case Pass node -> { }
            case Break node -> { }
            case Continue node -> { }
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
