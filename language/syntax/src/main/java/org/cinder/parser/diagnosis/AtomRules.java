// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Call;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Name;
import org.cinder.ast.Singleton;
import org.cinder.ast.Subscript;
import org.cinder.parser.grammar.LiteralException;
import org.cinder.parser.grammar.NumberLiteral;
import org.cinder.parser.token.TokenKind;

/** Atoms, and primaries with their trailers. */
final class AtomRules {
    private final Rules rules;
    private final Peg peg;

    AtomRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code primary}. */
    Expr primary() {
        Object known = peg.recall(RuleId.PRIMARY);
        if (known != Peg.UNKNOWN) {
            return (Expr) known;
        }
        int start = peg.mark;
        Expr result = atom();
        if (result == null) {
            return peg.remember(RuleId.PRIMARY, start, peg.fail(start));
        }
        while (true) {
            int before = peg.mark;
            Expr longer = attribute(start, result);
            if (longer == null) {
                longer = generatorCall(start, result);
            }
            if (longer == null) {
                longer = call(start, result);
            }
            if (longer == null) {
                longer = subscript(start, result);
            }
            if (longer == null) {
                peg.mark = before;
                return peg.remember(RuleId.PRIMARY, start, result);
            }
            result = longer;
        }
    }

    /** Trailers; they leave the place alone when they do not match. */
    Expr attribute(int start, Expr value) {
        int before = peg.mark;
        if (peg.accept(TokenKind.DOT)) {
            Name name = peg.name();
            if (name != null) {
                return new Attribute(value, name.id(), ExprContext.LOAD, peg.span(start));
            }
        }
        return peg.fail(before);
    }

    Expr generatorCall(int start, Expr function) {
        Expr generator = rules.comprehensions.generator();
        return generator == null ? null : new Call(function, List.of(generator), List.of(), peg.span(start));
    }

    Expr call(int start, Expr function) {
        int before = peg.mark;
        if (!peg.accept(TokenKind.LPAR)) {
            return null;
        }
        rules.arguments.arguments();
        if (!peg.accept(TokenKind.RPAR)) {
            return peg.fail(before);
        }
        return new Call(function, List.of(), List.of(), peg.span(start));
    }

    Expr subscript(int start, Expr value) {
        int before = peg.mark;
        if (!peg.accept(TokenKind.LSQB)) {
            return null;
        }
        if (!slices() || !peg.accept(TokenKind.RSQB)) {
            return peg.fail(before);
        }
        return new Subscript(value, value, ExprContext.LOAD, peg.span(start));
    }

    private boolean slices() {
        int start = peg.mark;
        if (slice() && !peg.at(TokenKind.COMMA)) {
            return true;
        }
        peg.mark = start;
        if (!sliceOrStarred()) {
            return peg.back(start);
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA)) {
                return true;
            }
            if (!sliceOrStarred()) {
                peg.mark = before;
                peg.accept(TokenKind.COMMA);
                return true;
            }
        }
    }

    private boolean sliceOrStarred() {
        return slice() || rules.arguments.starredExpression() != null;
    }

    private boolean slice() {
        int start = peg.mark;
        rules.expressions.expression();
        if (peg.accept(TokenKind.COLON)) {
            rules.expressions.expression();
            if (peg.accept(TokenKind.COLON)) {
                rules.expressions.expression();
            }
            return true;
        }
        peg.mark = start;
        return rules.expressions.namedExpression() != null;
    }

    /** {@code atom}. */
    Expr atom() {
        int start = peg.mark;
        Name name = peg.name();
        if (name != null) {
            return name;
        }
        return switch (peg.kind()) {
            case TokenKind.TRUE -> constant(Boolean.TRUE);
            case TokenKind.FALSE -> constant(Boolean.FALSE);
            case TokenKind.NONE -> constant(Singleton.NONE);
            case TokenKind.STRING, TokenKind.FSTRING_START -> rules.strings.strings();
            case TokenKind.NUMBER -> number();
            case TokenKind.LPAR -> parenthesized(start);
            case TokenKind.LSQB -> {
                Expr list = rules.displays.list();
                yield list != null ? list : rules.comprehensions.listComprehension();
            }
            case TokenKind.LBRACE -> rules.displays.brace();
            case TokenKind.ELLIPSIS -> constant(Singleton.ELLIPSIS);
            default -> null;
        };
    }

    private Expr parenthesized(int start) {
        peg.enter();
        Expr result = rules.displays.tuple();
        if (result == null) {
            result = rules.displays.group();
        }
        if (result == null) {
            peg.mark = start;
            result = rules.comprehensions.generator();
        }
        peg.leave();
        return result;
    }

    private Constant constant(Object value) {
        int token = peg.mark++;
        return new Constant(value, null, peg.tokens.span(token, token));
    }

    /** {@code NUMBER}, whose value must be computable. */
    Constant number() {
        if (!peg.at(TokenKind.NUMBER)) {
            return null;
        }
        int token = peg.mark;
        try {
            return constant(NumberLiteral.value(peg.tokens, token));
        } catch (LiteralException e) {
            int line = peg.tokens.lines()[token];
            throw peg.complaints.open(line, -1, line, e.getMessage());
        }
    }
}
