// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.AnnAssign;
import org.cinder.ast.Assert;
import org.cinder.ast.Assign;
import org.cinder.ast.AugAssign;
import org.cinder.ast.Break;
import org.cinder.ast.Continue;
import org.cinder.ast.Delete;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.Global;
import org.cinder.ast.Name;
import org.cinder.ast.Nonlocal;
import org.cinder.ast.Operator;
import org.cinder.ast.Pass;
import org.cinder.ast.Raise;
import org.cinder.ast.Return;
import org.cinder.ast.Stmt;
import org.cinder.ast.TypeAlias;
import org.cinder.ast.TypeParam;
import org.cinder.parser.token.TokenKind;

/** Statements that fit on one line. */
final class SimpleStatementParser {
    private final Grammar grammar;
    private final TokenCursor cursor;
    private final byte[] kinds;

    SimpleStatementParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
        this.kinds = cursor.kinds;
    }

    /** {@code simple_stmts}: statements separated by semicolons up to the end of the line, pushed on the list stack. */
    void statements() {
        cursor.push(statement());
        while (cursor.accept(TokenKind.SEMI)) {
            if (cursor.at(TokenKind.NEWLINE)) {
                break;
            }
            cursor.push(statement());
        }
        cursor.expect(TokenKind.NEWLINE);
    }

    private Stmt statement() {
        int start = cursor.position;
        return switch (kinds[start]) {
            case TokenKind.RETURN -> returnStatement(start);
            case TokenKind.IMPORT -> grammar.imports.importStatement(start, false);
            case TokenKind.FROM -> grammar.imports.fromStatement(start, false);
            case TokenKind.RAISE -> raise(start);
            case TokenKind.PASS -> {
                cursor.position++;
                yield new Pass(cursor.tokenSpan(start));
            }
            case TokenKind.BREAK -> {
                cursor.position++;
                yield new Break(cursor.tokenSpan(start));
            }
            case TokenKind.CONTINUE -> {
                cursor.position++;
                yield new Continue(cursor.tokenSpan(start));
            }
            case TokenKind.DEL -> {
                cursor.position++;
                List<Expr> targets = grammar.targets.deletions();
                yield new Delete(targets, cursor.spanFrom(start));
            }
            case TokenKind.ASSERT -> assertion(start);
            case TokenKind.GLOBAL -> {
                List<String> names = names();
                yield new Global(names, cursor.spanFrom(start));
            }
            case TokenKind.NONLOCAL -> {
                List<String> names = names();
                yield new Nonlocal(names, cursor.spanFrom(start));
            }
            case TokenKind.SOFT_TYPE -> isTypeAlias(start) ? typeAlias(start) : expressionStatement(start);
            case TokenKind.SOFT_LAZY -> switch (kinds[start + 1]) {
                case TokenKind.IMPORT -> {
                    cursor.position++;
                    yield grammar.imports.importStatement(start, true);
                }
                case TokenKind.FROM -> {
                    cursor.position++;
                    yield grammar.imports.fromStatement(start, true);
                }
                default -> expressionStatement(start);
            };
            default -> expressionStatement(start);
        };
    }

    private List<String> names() {
        int mark = cursor.mark();
        do {
            cursor.position++;
            cursor.push(cursor.name());
        } while (cursor.at(TokenKind.COMMA));
        return cursor.take(mark);
    }

    private Stmt returnStatement(int start) {
        cursor.position++;
        Expr value = null;
        if (!cursor.at(TokenKind.NEWLINE) && !cursor.at(TokenKind.SEMI)) {
            value = grammar.expressions.starExpressions();
        }
        return new Return(value, cursor.spanFrom(start));
    }

    private Stmt raise(int start) {
        cursor.position++;
        Expr exception = null;
        Expr cause = null;
        if (!cursor.at(TokenKind.NEWLINE) && !cursor.at(TokenKind.SEMI)) {
            exception = grammar.expressions.expression();
            if (cursor.accept(TokenKind.FROM)) {
                cause = grammar.expressions.expression();
            }
        }
        return new Raise(exception, cause, cursor.spanFrom(start));
    }

    private Stmt assertion(int start) {
        cursor.position++;
        Expr test = grammar.expressions.expression();
        Expr message = cursor.accept(TokenKind.COMMA) ? grammar.expressions.expression() : null;
        return new Assert(test, message, cursor.spanFrom(start));
    }

    private boolean isTypeAlias(int start) {
        int after = kinds[start + 1];
        return TokenKind.isName(after)
                && (kinds[start + 2] == TokenKind.EQUAL || kinds[start + 2] == TokenKind.LSQB);
    }

    private Stmt typeAlias(int start) {
        cursor.position++;
        int nameToken = cursor.position;
        Name name = new Name(cursor.name(), ExprContext.STORE, cursor.tokenSpan(nameToken));
        List<TypeParam> parameters = grammar.typeParameters.optional();
        cursor.expect(TokenKind.EQUAL);
        Expr value = grammar.expressions.expression();
        return new TypeAlias(name, parameters, value, cursor.spanFrom(start));
    }

    private Stmt expressionStatement(int start) {
        if (kinds[start + 1] == TokenKind.COLON && cursor.atName()) {
            Expr target = new Name(cursor.name(), ExprContext.STORE, cursor.tokenSpan(start));
            return annotated(start, target, true);
        }
        Expr first = yieldOrExpressions();
        int kind = cursor.kind();
        if (kind == TokenKind.EQUAL) {
            return assignment(start, first);
        }
        if (TokenKind.isAugmentedAssignment(kind)) {
            Expr target = grammar.targets.single(first);
            Operator operator = Precedence.operator(kind);
            cursor.position++;
            Expr value = yieldOrExpressions();
            return new AugAssign(target, operator, value, cursor.spanFrom(start));
        }
        if (kind == TokenKind.COLON) {
            return annotated(start, grammar.targets.single(first), false);
        }
        return new ExprStmt(first, cursor.spanFrom(start));
    }

    private Expr yieldOrExpressions() {
        return cursor.at(TokenKind.YIELD)
                ? grammar.expressions.yieldExpression()
                : grammar.expressions.starExpressions();
    }

    private Stmt assignment(int start, Expr first) {
        int mark = cursor.mark();
        Expr value = first;
        while (cursor.accept(TokenKind.EQUAL)) {
            cursor.push(grammar.targets.convert(value, ExprContext.STORE));
            value = yieldOrExpressions();
        }
        return new Assign(cursor.take(mark), value, null, cursor.spanFrom(start));
    }

    private Stmt annotated(int start, Expr target, boolean simple) {
        cursor.position++;
        Expr annotation = grammar.expressions.expression();
        Expr value = cursor.accept(TokenKind.EQUAL) ? yieldOrExpressions() : null;
        return new AnnAssign(target, annotation, value, simple, cursor.spanFrom(start));
    }
}
