// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Comprehension;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Keyword;
import org.cinder.ast.Name;
import org.cinder.ast.Span;
import org.cinder.ast.Starred;
import org.cinder.parser.token.TokenKind;

/** Arguments of calls and class statements. */
final class ArgumentRules {
    private static final String UNPARENTHESIZED = "Generator expression must be parenthesized";

    private final Rules rules;
    private final Peg peg;

    /** Arguments as far as parsed. */
    private record Arguments(List<Expr> positional, List<Keyword> keywords, Span span) {}

    ArgumentRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** {@code arguments}. */
    boolean arguments() {
        Object known = peg.recall(RuleId.ARGUMENTS);
        if (known != Peg.UNKNOWN) {
            return known != null;
        }
        int start = peg.mark;
        Arguments result = args();
        if (result != null) {
            peg.accept(TokenKind.COMMA);
            if (!peg.at(TokenKind.RPAR)) {
                result = null;
            }
        }
        if (result == null) {
            peg.mark = start;
            if (peg.explaining) {
                mistakenArguments();
                peg.mark = start;
            }
        }
        return peg.remember(RuleId.ARGUMENTS, start, result) != null;
    }

    private Arguments args() {
        int start = peg.mark;
        List<Expr> positional = new ArrayList<>();
        List<Keyword> keywords = new ArrayList<>();
        Expr first = positionalArgument();
        if (first == null) {
            return keywordArguments(positional, keywords)
                    ? new Arguments(positional, keywords, peg.span(start))
                    : null;
        }
        positional.add(first);
        while (true) {
            int before = peg.mark;
            Expr next = peg.accept(TokenKind.COMMA) ? positionalArgument() : null;
            if (next == null) {
                peg.mark = before;
                break;
            }
            positional.add(next);
        }
        int before = peg.mark;
        if (!peg.accept(TokenKind.COMMA) || !keywordArguments(positional, keywords)) {
            peg.mark = before;
        }
        return new Arguments(positional, keywords, peg.span(start));
    }

    private Expr positionalArgument() {
        Expr starred = starredExpression();
        if (starred != null) {
            return starred;
        }
        int start = peg.mark;
        Expr result = rules.expressions.assignmentExpression();
        if (result == null) {
            result = rules.expressions.expressionNotNamed();
        }
        return result == null || peg.at(TokenKind.EQUAL) ? peg.fail(start) : result;
    }

    /** {@code starred_expression}. */
    Expr starredExpression() {
        int start = peg.mark;
        if (!peg.accept(TokenKind.STAR)) {
            return null;
        }
        Expr value = rules.expressions.expression();
        int afterValue = peg.mark;
        if (peg.explaining && value != null && peg.accept(TokenKind.EQUAL)) {
            Expr assigned = rules.expressions.expression();
            if (assigned != null) {
                throw peg.complaints.range(
                        peg.tokens.span(start, start),
                        assigned.span(),
                        "cannot assign to iterable argument unpacking");
            }
        }
        if (value != null) {
            peg.mark = afterValue;
            return new Starred(value, ExprContext.LOAD, peg.span(start));
        }
        // CPython says so already in the plain parse.
        throw peg.complaints.here("Invalid star expression");
    }

    /** {@code kwargs}: names and iterables, then names and mappings. */
    private boolean keywordArguments(List<Expr> positional, List<Keyword> keywords) {
        int start = peg.mark;
        List<Keyword> first = new ArrayList<>();
        List<Expr> iterables = new ArrayList<>();
        if (gather(false, first, iterables)) {
            int afterFirst = peg.mark;
            List<Keyword> second = new ArrayList<>();
            if (peg.accept(TokenKind.COMMA) && gather(true, second, null)) {
                first.addAll(second);
            } else {
                peg.mark = afterFirst;
            }
            keywords.addAll(first);
            positional.addAll(iterables);
            return true;
        }
        peg.mark = start;
        return gather(true, keywords, null) || peg.back(start);
    }

    private boolean gather(boolean mappings, List<Keyword> keywords, List<Expr> iterables) {
        if (!keywordArgument(mappings, keywords, iterables)) {
            return false;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !keywordArgument(mappings, keywords, iterables)) {
                peg.mark = before;
                return true;
            }
        }
    }

    private boolean keywordArgument(boolean mappings, List<Keyword> keywords, List<Expr> iterables) {
        int start = peg.mark;
        if (peg.explaining) {
            mistakenKeyword();
            peg.mark = start;
        }
        Name name = peg.name();
        if (name != null && peg.accept(TokenKind.EQUAL)) {
            Expr value = rules.expressions.expression();
            if (value != null) {
                keywords.add(new Keyword(name.id(), value, peg.span(start)));
                return true;
            }
        }
        peg.mark = start;
        if (!mappings) {
            Expr starred = starredExpression();
            if (starred != null) {
                iterables.add(starred);
            }
            return starred != null;
        }
        if (peg.accept(TokenKind.DOUBLE_STAR)) {
            Expr value = rules.expressions.expression();
            if (value != null) {
                keywords.add(new Keyword(null, value, peg.span(start)));
                return true;
            }
        }
        return peg.back(start);
    }

    private void mistakenKeyword() {
        int start = peg.mark;
        String constant = switch (peg.kind()) {
            case TokenKind.TRUE -> "True";
            case TokenKind.FALSE -> "False";
            case TokenKind.NONE -> "None";
            default -> null;
        };
        if (constant != null) {
            peg.mark++;
            if (peg.accept(TokenKind.EQUAL)) {
                throw peg.complaints.range(peg.tokens.span(start, start + 1), "cannot assign to " + constant);
            }
        }
        peg.mark = start;
        Name name = peg.name();
        boolean isKeyword = name != null && peg.accept(TokenKind.EQUAL);
        if (isKeyword
                && rules.expressions.expression() != null
                && rules.comprehensions.clauses() != null) {
            throw peg.complaints.range(
                    peg.tokens.span(start, start + 1),
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        peg.mark = start;
        Expr target = isKeyword ? null : rules.expressions.expression();
        if (target != null && peg.accept(TokenKind.EQUAL)) {
            int equal = peg.mark - 1;
            throw peg.complaints.range(
                    target.span(),
                    peg.tokens.span(equal, equal),
                    "expression cannot contain assignment, perhaps you meant \"==\"?");
        }
        peg.mark = start;
        if (peg.accept(TokenKind.DOUBLE_STAR)
                && rules.expressions.expression() != null
                && peg.accept(TokenKind.EQUAL)) {
            Expr assigned = rules.expressions.expression();
            if (assigned != null) {
                throw peg.complaints.range(
                        peg.tokens.span(start, start),
                        assigned.span(),
                        "cannot assign to keyword argument unpacking");
            }
        }
    }

    private void mistakenArguments() {
        int start = peg.mark;
        unpackingOrder();
        peg.mark = start;
        Expr element = rules.expressions.expression();
        if (element != null) {
            List<Comprehension> clauses = rules.comprehensions.clauses();
            if (clauses != null && peg.accept(TokenKind.COMMA)) {
                if (args() == null && rules.expressions.expression() != null) {
                    rules.comprehensions.clauses();
                }
                throw unparenthesized(element, clauses);
            }
        }
        peg.mark = start;
        Name name = peg.name();
        if (name != null && peg.accept(TokenKind.EQUAL)) {
            int equal = peg.mark - 1;
            if (rules.expressions.expression() != null && rules.comprehensions.clauses() != null) {
                throw peg.complaints.range(
                        name.span(),
                        peg.tokens.span(equal, equal),
                        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
        }
        peg.mark = start;
        missingValue(start);
        peg.mark = start;
        Arguments before = args();
        if (before != null) {
            List<Comprehension> clauses = rules.comprehensions.clauses();
            if (clauses != null) {
                List<Expr> positional = before.positional();
                if (positional.size() <= 1) {
                    return;
                }
                throw unparenthesized(positional.get(positional.size() - 1), clauses);
            }
        }
        peg.mark = start;
        if (args() != null && peg.accept(TokenKind.COMMA)) {
            element = rules.expressions.expression();
            List<Comprehension> clauses = element == null ? null : rules.comprehensions.clauses();
            if (clauses != null) {
                Expr target = clauses.get(clauses.size() - 1).target();
                throw peg.complaints.range(element.span(), target.span(), UNPARENTHESIZED);
            }
        }
        peg.mark = start;
        before = args();
        if (before != null && peg.accept(TokenKind.COMMA) && args() != null) {
            boolean mapping = before.keywords().stream().anyMatch(keyword -> keyword.arg() == null);
            throw peg.complaints.here(
                    "positional argument follows keyword argument" + (mapping ? " unpacking" : ""));
        }
    }

    /** {@code f(**a, *b)}. */
    private void unpackingOrder() {
        int start = peg.mark;
        List<Expr> positional = new ArrayList<>();
        Expr argument = positionalArgument();
        while (argument != null) {
            positional.add(argument);
            int before = peg.mark;
            argument = peg.accept(TokenKind.COMMA) ? positionalArgument() : null;
            if (argument == null) {
                peg.mark = before;
            }
        }
        List<Keyword> keywords = new ArrayList<>();
        boolean found = !positional.isEmpty()
                && peg.accept(TokenKind.COMMA)
                && keywordArguments(positional, keywords);
        if (!found) {
            peg.mark = start;
            found = keywordArguments(positional, keywords);
        }
        int comma = peg.mark;
        if (!found || !peg.accept(TokenKind.COMMA) || !plainStarred()) {
            return;
        }
        while (true) {
            int before = peg.mark;
            if (!peg.accept(TokenKind.COMMA) || !plainStarred()) {
                peg.mark = before;
                break;
            }
        }
        throw peg.complaints.from(
                peg.tokens.span(comma, comma), "iterable argument unpacking follows keyword argument unpacking");
    }

    private boolean plainStarred() {
        return starredExpression() != null && !peg.at(TokenKind.EQUAL);
    }

    /** {@code f(a=)}. */
    private void missingValue(int start) {
        if (args() == null || !peg.accept(TokenKind.COMMA)) {
            peg.mark = start;
        }
        Name name = peg.name();
        if (name != null && peg.accept(TokenKind.EQUAL)) {
            int equal = peg.mark - 1;
            if (peg.at(TokenKind.COMMA) || peg.at(TokenKind.RPAR)) {
                throw peg.complaints.range(
                        name.span(), peg.tokens.span(equal, equal), "expected argument value expression");
            }
        }
    }

    private RuntimeException unparenthesized(Expr element, List<Comprehension> clauses) {
        Expr last = ComprehensionRules.lastExpression(clauses.get(clauses.size() - 1));
        return peg.complaints.range(element.span(), last.span(), UNPARENTHESIZED);
    }
}
