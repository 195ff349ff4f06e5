// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.ListExpr;
import org.cinder.ast.Name;
import org.cinder.ast.Starred;
import org.cinder.ast.Subscript;
import org.cinder.ast.Tuple;
import org.cinder.parser.token.TokenKind;

/** Assignment, loop and deletion targets: parsed as expressions, then turned into targets where that is possible. */
final class TargetParser {
    private final Grammar grammar;
    private final TokenCursor cursor;

    TargetParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /** {@code star_targets}: what stands between {@code for} and {@code in}. */
    Expr starTargets() {
        int start = cursor.position;
        Expr first = starTarget();
        if (!cursor.at(TokenKind.COMMA)) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (!startsTarget(cursor.kind())) {
                break;
            }
            cursor.push(starTarget());
        }
        return new Tuple(cursor.take(mark), ExprContext.STORE, cursor.spanFrom(start));
    }

    private static boolean startsTarget(int kind) {
        return kind == TokenKind.STAR || ExpressionParser.startsExpression(kind);
    }

    /** One target, possibly starred. */
    Expr starTarget() {
        int start = cursor.position;
        if (cursor.accept(TokenKind.STAR)) {
            Expr value = convert(grammar.calls.primary(), ExprContext.STORE);
            if (value instanceof Starred) {
                throw ParseFailure.INSTANCE;
            }
            return new Starred(value, ExprContext.STORE, cursor.spanFrom(start));
        }
        return convert(grammar.calls.primary(), ExprContext.STORE);
    }

    /** {@code del_targets}, pushed on the list stack. */
    List<Expr> deletions() {
        int mark = cursor.mark();
        cursor.push(convert(grammar.calls.primary(), ExprContext.DEL));
        while (cursor.accept(TokenKind.COMMA)) {
            if (!startsTarget(cursor.kind())) {
                break;
            }
            cursor.push(convert(grammar.calls.primary(), ExprContext.DEL));
        }
        return cursor.take(mark);
    }

    /** The expression as a target. Not a pattern switch: those are linked at run time, which start-up would pay for. */
    Expr convert(Expr expression, ExprContext context) {
        if (expression instanceof Name name) {
            return new Name(name.id(), context, name.span());
        }
        if (expression instanceof Attribute attribute) {
            return new Attribute(attribute.value(), attribute.attr(), context, attribute.span());
        }
        if (expression instanceof Subscript subscript) {
            return new Subscript(subscript.value(), subscript.slice(), context, subscript.span());
        }
        if (expression instanceof Tuple tuple) {
            return new Tuple(convertAll(tuple.elts(), context), context, tuple.span());
        }
        if (expression instanceof ListExpr list) {
            return new ListExpr(convertAll(list.elts(), context), context, list.span());
        }
        if (expression instanceof Starred starred && context == ExprContext.STORE) {
            return new Starred(convert(starred.value(), context), context, starred.span());
        }
        throw ParseFailure.INSTANCE;
    }

    private List<Expr> convertAll(List<Expr> elements, ExprContext context) {
        if (elements.isEmpty()) {
            return elements;
        }
        List<Expr> result = new ArrayList<>(elements.size());
        for (Expr element : elements) {
            result.add(convert(element, context));
        }
        return List.copyOf(result);
    }

    /** The expression as the only target of an augmented or annotated assignment. */
    Expr single(Expr expression) {
        if (expression instanceof Name || expression instanceof Attribute || expression instanceof Subscript) {
            return convert(expression, ExprContext.STORE);
        }
        throw ParseFailure.INSTANCE;
    }
}
