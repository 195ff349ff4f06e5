// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Alias;
import org.cinder.ast.AnnAssign;
import org.cinder.ast.Assert;
import org.cinder.ast.Assign;
import org.cinder.ast.AsyncFor;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.AsyncWith;
import org.cinder.ast.Attribute;
import org.cinder.ast.AugAssign;
import org.cinder.ast.Break;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Constant;
import org.cinder.ast.Continue;
import org.cinder.ast.Delete;
import org.cinder.ast.ExceptHandler;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.For;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.If;
import org.cinder.ast.Import;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.Match;
import org.cinder.ast.MatchCase;
import org.cinder.ast.Name;
import org.cinder.ast.Raise;
import org.cinder.ast.Return;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.ast.Try;
import org.cinder.ast.TryStar;
import org.cinder.ast.TypeAlias;
import org.cinder.ast.While;
import org.cinder.ast.With;
import org.cinder.ast.WithItem;
import org.cinder.scope.check.BlockStack.Block;
import org.cinder.scope.check.HandlerCheck;
import org.cinder.scope.check.PatternCheck;

/** Statements in the order of code generation (compiler_visit_stmt). */
final class StatementOrder {
    private final CodeOrderPass pass;
    private final HandlerCheck handlerCheck;
    private final PatternCheck patterns;

    StatementOrder(CodeOrderPass pass) {
        this.pass = pass;
        handlerCheck = new HandlerCheck(pass.errors);
        patterns = new PatternCheck(pass.errors, pass.reserved, pass.expressions);
    }

    void visitAll(List<Stmt> body) {
        for (Stmt statement : body) {
            visit(statement);
        }
    }

    private void visit(Stmt statement) {
        switch (statement.nodeKind()) {
            case EXPR_STMT -> expression(((ExprStmt) statement).value());
            case ASSIGN -> {
                Assign node = (Assign) statement;
                expression(node.value());
                pass.expressions.visitAll(node.targets());
            }
            case AUG_ASSIGN -> augmented((AugAssign) statement);
            case ANN_ASSIGN -> annotated((AnnAssign) statement);
            case RETURN -> returns((Return) statement);
            case IF -> {
                If node = (If) statement;
                expression(node.test());
                visitAll(node.body());
                visitAll(node.orElse());
            }
            case WHILE -> {
                While node = (While) statement;
                push(Block.LOOP, node.span());
                expression(node.test());
                visitAll(node.body());
                pop();
                visitAll(node.orElse());
            }
            case FOR -> {
                For node = (For) statement;
                loop(node.target(), node.iter(), node.body(), node.orElse(), node.span());
            }
            case ASYNC_FOR -> {
                AsyncFor node = (AsyncFor) statement;
                pass.suspension.asyncStatement(pass.unit.frame(), "async for", node.span());
                loop(node.target(), node.iter(), node.body(), node.orElse(), node.span());
            }
            case WITH -> {
                With node = (With) statement;
                with(node.items(), 0, node.body());
            }
            case ASYNC_WITH -> {
                AsyncWith node = (AsyncWith) statement;
                pass.suspension.asyncStatement(pass.unit.frame(), "async with", node.span());
                with(node.items(), 0, node.body());
            }
            case TRY -> {
                Try node = (Try) statement;
                tryStatement(node.body(), node.handlers(), node.orElse(), node.finalBody(), Block.PROTECTED,
                        node.span());
            }
            case TRY_STAR -> {
                TryStar node = (TryStar) statement;
                tryStatement(node.body(), node.handlers(), node.orElse(), node.finalBody(), Block.EXCEPT_STAR,
                        node.span());
            }
            case MATCH -> match((Match) statement);
            case FUNCTION_DEF -> pass.definitions.function((FunctionDef) statement);
            case ASYNC_FUNCTION_DEF -> pass.definitions.function((AsyncFunctionDef) statement);
            case CLASS_DEF -> pass.definitions.classDefinition((ClassDef) statement);
            case TYPE_ALIAS -> pass.definitions.typeAlias((TypeAlias) statement);
            case RAISE -> {
                Raise node = (Raise) statement;
                expression(node.exc());
                expression(node.cause());
            }
            case ASSERT -> {
                Assert node = (Assert) statement;
                pass.warnings.check(node);
                expression(node.test());
                expression(node.msg());
            }
            case DELETE -> pass.expressions.visitAll(((Delete) statement).targets());
            case IMPORT -> {
                Import node = (Import) statement;
                imports(node.names(), node.span());
            }
            case IMPORT_FROM -> {
                ImportFrom node = (ImportFrom) statement;
                pass.future.checkPlace(node, pass.errors);
                imports(node.names(), node.span());
            }
            case BREAK -> pass.unit.blocks().checkBreak(((Break) statement).span());
            case CONTINUE -> pass.unit.blocks().checkContinue(((Continue) statement).span());
            case GLOBAL, NONLOCAL, PASS -> { }
            default -> throw new IllegalStateException();
        }
    }

    private void augmented(AugAssign node) {
        if (node.target() instanceof Name target) {
            LocalOrder.touch(pass.unit.scope(), target.id());
            expression(node.value());
            pass.bind(target.id(), target.span());
        } else {
            pass.expressions.visitTargetParts(node.target());
            expression(node.value());
        }
    }

    private void annotated(AnnAssign node) {
        if (node.value() != null) {
            expression(node.value());
            expression(node.target());
        }
        if (node.target() instanceof Name target) {
            pass.reserved.bind(target.id(), node.span());
        } else {
            if (node.target() instanceof Attribute target) {
                pass.reserved.bind(target.attr(), node.span());
            }
            if (node.value() == null) {
                pass.expressions.visitTargetParts(node.target());
            }
        }
        if (!pass.unit.frame().kind().isFunctionLike() && !pass.tree.futureAnnotations()) {
            pass.expressions.visit(node.annotation());
        }
    }

    private void returns(Return node) {
        pass.suspension.returns(pass.unit.frame(), node.value() != null, node.span());
        expression(node.value());
        pass.unit.blocks().checkReturn(returnPlace(node));
    }

    /** Returning a constant is attributed to the constant. */
    private static Span returnPlace(Return node) {
        return node.value() instanceof Constant constant && constant.span().line() == node.span().line()
                ? constant.span() : node.span();
    }

    private void loop(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse, Span span) {
        push(Block.LOOP, span);
        expression(iterable);
        expression(target);
        visitAll(body);
        pop();
        visitAll(orElse);
    }

    private void with(List<WithItem> items, int index, List<Stmt> body) {
        if (index == items.size()) {
            visitAll(body);
            return;
        }
        WithItem item = items.get(index);
        expression(item.contextExpr());
        push(Block.PROTECTED, item.contextExpr().span());
        expression(item.optionalVars());
        with(items, index + 1, body);
        pop();
    }

    private void tryStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody,
            Block handlerBlock, Span span) {
        if (!finalBody.isEmpty()) {
            push(Block.PROTECTED, span);
        }
        if (handlers.isEmpty()) {
            visitAll(body);
        } else {
            push(Block.PROTECTED, span);
            visitAll(body);
            pop();
            visitAll(orElse);
            push(handlerBlock, span);
            for (int i = 0; i < handlers.size(); i++) {
                handlerCheck.check(handlers, i);
                handler(handlers.get(i));
            }
            pop();
        }
        if (!finalBody.isEmpty()) {
            pop();
            push(Block.PROTECTED, span);
            visitAll(finalBody);
            pop();
        }
    }

    private void handler(ExceptHandler handler) {
        expression(handler.type());
        if (handler.name() != null) {
            pass.bind(handler.name(), handler.span());
        }
        push(Block.PROTECTED, handler.span());
        visitAll(handler.body());
        pop();
    }

    private void match(Match node) {
        expression(node.subject());
        int last = node.cases().size() - 1;
        for (int i = 0; i <= last; i++) {
            MatchCase branch = node.cases().get(i);
            for (String name : patterns.check(branch.pattern(), branch.guard() != null || i == last)) {
                LocalOrder.touch(pass.unit.scope(), name);
            }
            expression(branch.guard());
            visitAll(branch.body());
        }
    }

    private void imports(List<Alias> aliases, Span span) {
        for (Alias alias : aliases) {
            String bound = ImportedNames.bound(alias);
            if (!bound.equals("*")) {
                pass.bind(bound, span);
            }
        }
    }

    private void expression(Expr expression) {
        pass.expressions.visit(expression);
    }

    private void push(Block block, Span span) {
        pass.unit.blocks().push(block, span);
    }

    private void pop() {
        pass.unit.blocks().pop();
    }
}
