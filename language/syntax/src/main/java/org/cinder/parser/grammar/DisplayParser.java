// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.Comprehension;
import org.cinder.ast.Dict;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.ListComp;
import org.cinder.ast.ListExpr;
import org.cinder.ast.NamedExpr;
import org.cinder.ast.SetComp;
import org.cinder.ast.SetExpr;
import org.cinder.ast.Starred;
import org.cinder.ast.Tuple;
import org.cinder.parser.token.TokenKind;

/** What stands in brackets: groups, tuples, lists, sets, dicts and comprehensions of all kinds. */
final class DisplayParser {
    private final Grammar grammar;
    private final TokenCursor cursor;

    DisplayParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
    }

    /** A group, tuple or generator expression. */
    Expr parenthesized() {
        int start = cursor.position++;
        if (cursor.accept(TokenKind.RPAR)) {
            return new Tuple(List.of(), ExprContext.LOAD, cursor.spanFrom(start));
        }
        cursor.enter();
        Expr result;
        if (cursor.at(TokenKind.YIELD)) {
            result = grammar.expressions.yieldExpression();
            cursor.expect(TokenKind.RPAR);
        } else {
            Expr first = grammar.expressions.starNamedExpression();
            if (cursor.at(TokenKind.COMMA)) {
                List<Expr> elements = elements(first, TokenKind.RPAR);
                result = new Tuple(elements, ExprContext.LOAD, cursor.spanFrom(start));
            } else if (first instanceof Starred && cursor.kinds[start + 1] == TokenKind.STAR) {
                throw ParseFailure.INSTANCE;
            } else if (atComprehension()) {
                result = generator(start, first);
            } else {
                cursor.expect(TokenKind.RPAR);
                result = first;
            }
        }
        cursor.leave();
        return result;
    }

    private boolean atComprehension() {
        return cursor.at(TokenKind.FOR) || cursor.at(TokenKind.ASYNC);
    }

    /** The rest of a generator expression that started with the parenthesis at {@code start}. */
    GeneratorExp generator(int start, Expr element) {
        List<Comprehension> clauses = clauses();
        cursor.expect(TokenKind.RPAR);
        return new GeneratorExp(element, clauses, cursor.spanFrom(start));
    }

    /** The elements after the first, up to and including the closing bracket. */
    private List<Expr> elements(Expr first, int closing) {
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (cursor.at(closing)) {
                break;
            }
            cursor.push(grammar.expressions.starNamedExpression());
        }
        cursor.expect(closing);
        return cursor.take(mark);
    }

    Expr list() {
        int start = cursor.position++;
        if (cursor.accept(TokenKind.RSQB)) {
            return new ListExpr(List.of(), ExprContext.LOAD, cursor.spanFrom(start));
        }
        cursor.enter();
        Expr first = grammar.expressions.starNamedExpression();
        Expr result;
        if (atComprehension() && !(first instanceof Starred)) {
            List<Comprehension> clauses = clauses();
            cursor.expect(TokenKind.RSQB);
            result = new ListComp(first, clauses, cursor.spanFrom(start));
        } else {
            List<Expr> elements = elements(first, TokenKind.RSQB);
            result = new ListExpr(elements, ExprContext.LOAD, cursor.spanFrom(start));
        }
        cursor.leave();
        return result;
    }

    /** A dict, set or comprehension of these. */
    Expr brace() {
        int start = cursor.position++;
        if (cursor.accept(TokenKind.RBRACE)) {
            return new Dict(List.of(), List.of(), cursor.spanFrom(start));
        }
        cursor.enter();
        Expr result;
        if (cursor.at(TokenKind.DOUBLE_STAR)) {
            result = dict(start, null);
        } else {
            int firstToken = cursor.position;
            Expr first = grammar.expressions.starNamedExpression();
            if (cursor.at(TokenKind.COLON)) {
                result = keyed(start, firstToken, first);
            } else if (atComprehension() && !(first instanceof Starred)) {
                List<Comprehension> clauses = clauses();
                cursor.expect(TokenKind.RBRACE);
                result = new SetComp(first, clauses, cursor.spanFrom(start));
            } else {
                List<Expr> elements = elements(first, TokenKind.RBRACE);
                result = new SetExpr(elements, cursor.spanFrom(start));
            }
        }
        cursor.leave();
        return result;
    }

    private Expr keyed(int start, int firstToken, Expr key) {
        boolean bareNamed = key instanceof NamedExpr && cursor.kinds[firstToken] != TokenKind.LPAR;
        if (bareNamed || cursor.kinds[firstToken] == TokenKind.STAR) {
            throw ParseFailure.INSTANCE;
        }
        cursor.position++;
        Expr value = grammar.expressions.expression();
        if (atComprehension()) {
            List<Comprehension> clauses = clauses();
            cursor.expect(TokenKind.RBRACE);
            return new DictComp(key, value, clauses, cursor.spanFrom(start));
        }
        cursor.push(value);
        return dict(start, key);
    }

    /** A dict whose first key has been parsed (its value is on the list stack), or whose first item is a mapping. */
    private Expr dict(int start, Expr firstKey) {
        java.util.ArrayList<Expr> keys = new java.util.ArrayList<>();
        int mark = firstKey == null ? cursor.mark() : cursor.mark() - 1;
        boolean hasMapping = false;
        if (firstKey == null) {
            hasMapping = true;
            keys.add(dictItem());
        } else {
            keys.add(firstKey);
        }
        while (cursor.accept(TokenKind.COMMA)) {
            if (cursor.at(TokenKind.RBRACE)) {
                break;
            }
            Expr key = dictItem();
            hasMapping |= key == null;
            keys.add(key);
        }
        cursor.expect(TokenKind.RBRACE);
        List<Expr> keyList = hasMapping
                ? java.util.Collections.unmodifiableList(java.util.Arrays.asList(keys.toArray(new Expr[0])))
                : List.copyOf(keys);
        return new Dict(keyList, cursor.take(mark), cursor.spanFrom(start));
    }

    /** Pushes the value of an item and returns its key, null for {@code **mapping}. */
    private Expr dictItem() {
        if (cursor.accept(TokenKind.DOUBLE_STAR)) {
            cursor.push(grammar.expressions.bitwiseOr());
            return null;
        }
        Expr key = grammar.expressions.expression();
        cursor.expect(TokenKind.COLON);
        cursor.push(grammar.expressions.expression());
        return key;
    }

    /** {@code for_if_clauses}. */
    List<Comprehension> clauses() {
        int mark = cursor.mark();
        do {
            boolean isAsync = cursor.accept(TokenKind.ASYNC);
            cursor.expect(TokenKind.FOR);
            Expr target = grammar.targets.starTargets();
            cursor.expect(TokenKind.IN);
            Expr iterable = grammar.expressions.disjunction();
            int conditions = cursor.mark();
            while (cursor.accept(TokenKind.IF)) {
                cursor.push(grammar.expressions.disjunction());
            }
            cursor.push(new Comprehension(target, iterable, cursor.take(conditions), isAsync));
        } while (atComprehension());
        return cursor.take(mark);
    }
}
