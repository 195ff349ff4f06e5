// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.BinOp;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Match;
import org.cinder.ast.MatchAs;
import org.cinder.ast.MatchCase;
import org.cinder.ast.MatchClass;
import org.cinder.ast.MatchMapping;
import org.cinder.ast.MatchOr;
import org.cinder.ast.MatchSequence;
import org.cinder.ast.MatchSingleton;
import org.cinder.ast.MatchStar;
import org.cinder.ast.MatchValue;
import org.cinder.ast.Name;
import org.cinder.ast.Operator;
import org.cinder.ast.Pattern;
import org.cinder.ast.Singleton;
import org.cinder.ast.Span;
import org.cinder.ast.Starred;
import org.cinder.ast.Stmt;
import org.cinder.ast.Tuple;
import org.cinder.ast.UnaryOp;
import org.cinder.ast.UnaryOperator;
import org.cinder.parser.token.TokenKind;

/** The {@code match} statement and its patterns (PEP 634). */
final class PatternParser {
    private final Grammar grammar;
    private final TokenCursor cursor;
    private final byte[] kinds;

    PatternParser(Grammar grammar) {
        this.grammar = grammar;
        this.cursor = grammar.cursor;
        this.kinds = cursor.kinds;
    }

    /** Whether the name {@code match} starts a statement: then its line ends with a colon and a case follows. */
    boolean startsMatch() {
        int next = cursor.kindAt(1);
        if (!ExpressionParser.startsExpression(next) && next != TokenKind.STAR) {
            return false;
        }
        int i = cursor.position + 1;
        while (kinds[i] != TokenKind.NEWLINE) {
            if (kinds[i] == TokenKind.END || kinds[i] == TokenKind.ERROR) {
                return false;
            }
            i++;
        }
        return kinds[i - 1] == TokenKind.COLON
                && i - 1 > cursor.position + 1
                && kinds[i + 1] == TokenKind.INDENT
                && kinds[i + 2] == TokenKind.SOFT_CASE;
    }

    Stmt matchStatement() {
        int start = cursor.position++;
        Expr subject = subject();
        cursor.expect(TokenKind.COLON);
        cursor.expect(TokenKind.NEWLINE);
        cursor.expect(TokenKind.INDENT);
        int mark = cursor.mark();
        do {
            cursor.push(caseBlock());
        } while (!cursor.at(TokenKind.DEDENT));
        cursor.position++;
        return new Match(subject, cursor.take(mark), cursor.spanFrom(start));
    }

    private Expr subject() {
        int start = cursor.position;
        Expr first = grammar.expressions.starNamedExpression();
        if (!cursor.at(TokenKind.COMMA)) {
            if (first instanceof Starred) {
                throw ParseFailure.INSTANCE;
            }
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (cursor.at(TokenKind.COLON)) {
                break;
            }
            cursor.push(grammar.expressions.starNamedExpression());
        }
        return new Tuple(cursor.take(mark), ExprContext.LOAD, cursor.spanFrom(start));
    }

    private MatchCase caseBlock() {
        cursor.expect(TokenKind.SOFT_CASE);
        Pattern pattern = patterns();
        Expr guard = cursor.accept(TokenKind.IF) ? grammar.expressions.namedExpression() : null;
        cursor.expect(TokenKind.COLON);
        List<Stmt> body = grammar.compounds.block();
        return new MatchCase(pattern, guard, body);
    }

    /** The pattern of a case, which may be a sequence without brackets. */
    private Pattern patterns() {
        int start = cursor.position;
        boolean starred = cursor.at(TokenKind.STAR);
        Pattern first = maybeStarPattern();
        if (!cursor.at(TokenKind.COMMA)) {
            if (starred) {
                throw ParseFailure.INSTANCE;
            }
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (cursor.at(TokenKind.COLON) || cursor.at(TokenKind.IF)) {
                break;
            }
            cursor.push(maybeStarPattern());
        }
        return new MatchSequence(cursor.take(mark), cursor.spanFrom(start));
    }

    private Pattern maybeStarPattern() {
        int start = cursor.position;
        if (!cursor.accept(TokenKind.STAR)) {
            return pattern();
        }
        String name = cursor.accept(TokenKind.SOFT_WILDCARD) ? null : captureName();
        return new MatchStar(name, cursor.spanFrom(start));
    }

    /** A name that a pattern may bind. */
    private String captureName() {
        if (cursor.at(TokenKind.SOFT_WILDCARD)) {
            throw ParseFailure.INSTANCE;
        }
        String name = cursor.name();
        switch (cursor.kind()) {
            case TokenKind.DOT, TokenKind.LPAR, TokenKind.EQUAL -> throw ParseFailure.INSTANCE;
            default -> {
                return name;
            }
        }
    }

    private Pattern pattern() {
        cursor.enter();
        int start = cursor.position;
        Pattern result = orPattern();
        if (cursor.accept(TokenKind.AS)) {
            String name = captureName();
            result = new MatchAs(result, name, cursor.spanFrom(start));
        }
        cursor.leave();
        return result;
    }

    private Pattern orPattern() {
        int start = cursor.position;
        Pattern first = closedPattern();
        if (!cursor.at(TokenKind.VBAR)) {
            return first;
        }
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.VBAR)) {
            cursor.push(closedPattern());
        }
        return new MatchOr(cursor.take(mark), cursor.spanFrom(start));
    }

    private Pattern closedPattern() {
        int start = cursor.position;
        return switch (cursor.kind()) {
            case TokenKind.NUMBER, TokenKind.MINUS, TokenKind.STRING, TokenKind.FSTRING_START -> {
                Expr value = literal();
                yield new MatchValue(value, cursor.spanFrom(start));
            }
            case TokenKind.NONE -> singleton(Singleton.NONE);
            case TokenKind.TRUE -> singleton(Boolean.TRUE);
            case TokenKind.FALSE -> singleton(Boolean.FALSE);
            case TokenKind.LPAR -> parenthesized();
            case TokenKind.LSQB -> {
                cursor.position++;
                List<Pattern> patterns = sequence(TokenKind.RSQB);
                yield new MatchSequence(patterns, cursor.spanFrom(start));
            }
            case TokenKind.LBRACE -> mapping();
            default -> namedPattern();
        };
    }

    private Pattern singleton(Object value) {
        Span span = cursor.tokenSpan(cursor.position++);
        return new MatchSingleton(value, span);
    }

    /** A string, number or complex number such as {@code -1 + 2j}. */
    private Expr literal() {
        if (cursor.at(TokenKind.STRING) || cursor.at(TokenKind.FSTRING_START)) {
            return grammar.strings.strings();
        }
        int start = cursor.position;
        Expr real = signedNumber();
        int kind = cursor.kind();
        if (kind != TokenKind.PLUS && kind != TokenKind.MINUS) {
            return real;
        }
        Object realValue = (real instanceof UnaryOp unary ? (Constant) unary.operand() : (Constant) real).value();
        cursor.position++;
        cursor.requireAt(TokenKind.NUMBER);
        Constant imaginary = grammar.atoms.number();
        if (realValue instanceof Imaginary || !(imaginary.value() instanceof Imaginary)) {
            throw ParseFailure.INSTANCE;
        }
        Operator operator = kind == TokenKind.PLUS ? Operator.ADD : Operator.SUB;
        return new BinOp(real, operator, imaginary, cursor.spanFrom(start));
    }

    private Expr signedNumber() {
        int start = cursor.position;
        boolean negative = cursor.accept(TokenKind.MINUS);
        cursor.requireAt(TokenKind.NUMBER);
        Expr number = grammar.atoms.number();
        return negative ? new UnaryOp(UnaryOperator.U_SUB, number, cursor.spanFrom(start)) : number;
    }

    /** A group or a sequence in parentheses. */
    private Pattern parenthesized() {
        int start = cursor.position++;
        if (cursor.accept(TokenKind.RPAR)) {
            return new MatchSequence(List.of(), cursor.spanFrom(start));
        }
        boolean starred = cursor.at(TokenKind.STAR);
        Pattern first = maybeStarPattern();
        if (!starred && cursor.accept(TokenKind.RPAR)) {
            return first;
        }
        cursor.requireAt(TokenKind.COMMA);
        List<Pattern> patterns = sequenceAfter(first, TokenKind.RPAR);
        return new MatchSequence(patterns, cursor.spanFrom(start));
    }

    private List<Pattern> sequence(int closing) {
        if (cursor.accept(closing)) {
            return List.of();
        }
        return sequenceAfter(maybeStarPattern(), closing);
    }

    private List<Pattern> sequenceAfter(Pattern first, int closing) {
        int mark = cursor.mark();
        cursor.push(first);
        while (cursor.accept(TokenKind.COMMA)) {
            if (cursor.at(closing)) {
                break;
            }
            cursor.push(maybeStarPattern());
        }
        cursor.expect(closing);
        return cursor.take(mark);
    }

    /** A capture, the wildcard, a dotted name, or a class pattern. */
    private Pattern namedPattern() {
        int start = cursor.position;
        if (!cursor.atName()) {
            throw ParseFailure.INSTANCE;
        }
        int next = cursor.kindAt(1);
        if (next != TokenKind.DOT && next != TokenKind.LPAR) {
            if (cursor.accept(TokenKind.SOFT_WILDCARD)) {
                return new MatchAs(null, null, cursor.tokenSpan(start));
            }
            String name = captureName();
            return new MatchAs(null, name, cursor.tokenSpan(start));
        }
        Expr value = nameOrAttribute();
        if (cursor.at(TokenKind.LPAR)) {
            return classPattern(start, value);
        }
        if (cursor.at(TokenKind.EQUAL)) {
            throw ParseFailure.INSTANCE;
        }
        return new MatchValue(value, cursor.spanFrom(start));
    }

    private Expr nameOrAttribute() {
        int start = cursor.position;
        Span span = cursor.tokenSpan(start);
        Expr value = new Name(cursor.name(), ExprContext.LOAD, span);
        while (cursor.accept(TokenKind.DOT)) {
            String attribute = cursor.name();
            value = new Attribute(value, attribute, ExprContext.LOAD, cursor.spanFrom(start));
        }
        return value;
    }

    private Pattern classPattern(int start, Expr type) {
        cursor.position++;
        int mark = cursor.mark();
        List<String> names = new ArrayList<>(2);
        List<Pattern> named = new ArrayList<>(2);
        while (!cursor.at(TokenKind.RPAR)) {
            if (cursor.atName() && cursor.kindAt(1) == TokenKind.EQUAL) {
                names.add(cursor.name());
                cursor.position++;
                named.add(pattern());
            } else if (names.isEmpty()) {
                cursor.push(pattern());
            } else {
                throw ParseFailure.INSTANCE;
            }
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RPAR);
        List<Pattern> positional = cursor.take(mark);
        return new MatchClass(type, positional, List.copyOf(names), List.copyOf(named), cursor.spanFrom(start));
    }

    private Pattern mapping() {
        int start = cursor.position++;
        List<Expr> keys = new ArrayList<>(4);
        int mark = cursor.mark();
        String rest = null;
        while (!cursor.at(TokenKind.RBRACE)) {
            if (cursor.accept(TokenKind.DOUBLE_STAR)) {
                rest = captureName();
                cursor.accept(TokenKind.COMMA);
                break;
            }
            keys.add(mappingKey());
            cursor.expect(TokenKind.COLON);
            cursor.push(pattern());
            if (!cursor.accept(TokenKind.COMMA)) {
                break;
            }
        }
        cursor.expect(TokenKind.RBRACE);
        List<Pattern> patterns = cursor.take(mark);
        return new MatchMapping(List.copyOf(keys), patterns, rest, cursor.spanFrom(start));
    }

    private Expr mappingKey() {
        return switch (cursor.kind()) {
            case TokenKind.NUMBER, TokenKind.MINUS, TokenKind.STRING, TokenKind.FSTRING_START -> literal();
            case TokenKind.NONE, TokenKind.TRUE, TokenKind.FALSE -> grammar.atoms.atom();
            default -> {
                if (cursor.kindAt(1) != TokenKind.DOT) {
                    throw ParseFailure.INSTANCE;
                }
                yield nameOrAttribute();
            }
        };
    }
}
