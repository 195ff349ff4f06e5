// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

import org.cinder.ast.Expr;
import org.cinder.ast.Name;
import org.cinder.ast.Span;
import org.cinder.parser.token.TokenKind;

/** Typical mistakes in expressions: forgotten commas, {@code =} for {@code ==}, Python 2's print. */
final class MistakenExpressionRules {
    private static final String EQUAL_HINT = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

    private final Rules rules;
    private final Peg peg;

    MistakenExpressionRules(Rules rules) {
        this.rules = rules;
        this.peg = rules.peg;
    }

    /** Two expressions in a row, a conditional expression without else, a bare lambda in an f-string. */
    void expression() {
        int start = peg.mark;
        if (!startsLikeSomethingElse()) {
            Expr first = rules.operators.disjunction();
            Expr second = first == null ? null : withoutExplaining();
            if (second != null) {
                if (isLegacyStatement(first) || peg.level(peg.mark - 1) == 0) {
                    return;
                }
                throw peg.complaints.range(
                        first.span(), second.span(), "invalid syntax. Perhaps you forgot a comma?");
            }
        }
        peg.mark = start;
        Expr body = rules.operators.disjunction();
        if (body != null && peg.accept(TokenKind.IF)) {
            Expr test = rules.operators.disjunction();
            if (test != null && !peg.at(TokenKind.ELSE) && !peg.at(TokenKind.COLON)) {
                throw peg.complaints.range(body.span(), test.span(), "expected 'else' after 'if' expression");
            }
        }
        peg.mark = start;
        if (peg.accept(TokenKind.LAMBDA)) {
            rules.lambdaParameters.parameters();
            if (peg.accept(TokenKind.COLON) && peg.at(TokenKind.FSTRING_MIDDLE)) {
                throw peg.complaints.range(
                        peg.tokens.span(start, peg.mark - 1),
                        "f-string: lambda expressions are not allowed without parentheses");
            }
        }
    }

    /** A name before a string is rather a wrong prefix, and what looks like a soft keyword may begin a statement. */
    private boolean startsLikeSomethingElse() {
        int start = peg.mark;
        boolean result = peg.name() != null && peg.at(TokenKind.STRING);
        peg.mark = start;
        Name name = result ? null : peg.name();
        peg.mark = start;
        return result || name != null && beginsSoftKeyword(name.id());
    }

    /** CPython compares only as many characters as the name has. */
    private static boolean beginsSoftKeyword(String name) {
        return "match".startsWith(name) || "case".startsWith(name) || "type".startsWith(name) || name.equals("_");
    }

    private Expr withoutExplaining() {
        boolean before = peg.explaining;
        peg.explaining = false;
        Expr result = rules.expressions.plainExpression();
        peg.explaining = before;
        return result;
    }

    private static boolean isLegacyStatement(Expr expression) {
        return expression instanceof Name name && (name.id().equals("print") || name.id().equals("exec"));
    }

    /** Print and exec as statements. */
    void legacyExpression() {
        Name name = peg.name();
        if (name == null || peg.at(TokenKind.LPAR)) {
            return;
        }
        Expr operand = rules.expressions.starExpressions();
        if (operand != null && isLegacyStatement(name)) {
            String id = name.id();
            throw peg.complaints.range(
                    name.span(),
                    operand.span(),
                    "Missing parentheses in call to '" + id + "'. Did you mean " + id + "(...)?");
        }
    }

    /** Assignment where an expression is wanted. */
    void namedExpression() {
        Object known = peg.recall(RuleId.INVALID_NAMED_EXPRESSION);
        if (known != Peg.UNKNOWN) {
            return;
        }
        int start = peg.mark;
        explainNamedExpression(start);
        peg.mark = start;
        peg.remember(RuleId.INVALID_NAMED_EXPRESSION, start, null);
    }

    private void explainNamedExpression(int start) {
        Expr target = rules.expressions.expression();
        if (target != null && peg.accept(TokenKind.COLON_EQUAL) && rules.expressions.expression() != null) {
            throw peg.complaints.range(
                    target.span(), "cannot use assignment expressions with " + ExpressionNames.of(target));
        }
        peg.mark = start;
        Name name = peg.name();
        if (name != null && peg.accept(TokenKind.EQUAL)) {
            Expr value = rules.operators.bitwiseOr();
            if (value != null && !assignmentFollows()) {
                throw peg.complaints.range(name.span(), value.span(), EQUAL_HINT);
            }
        }
        peg.mark = start;
        if (startsLikeTarget()) {
            return;
        }
        Expr left = rules.operators.bitwiseOr();
        if (left != null
                && peg.accept(TokenKind.EQUAL)
                && rules.operators.bitwiseOr() != null
                && !assignmentFollows()) {
            Span span = left.span();
            throw peg.complaints.range(
                    span,
                    "cannot assign to " + ExpressionNames.of(left) + " here. Maybe you meant '==' instead of '='?");
        }
    }

    private boolean assignmentFollows() {
        return peg.at(TokenKind.EQUAL) || peg.at(TokenKind.COLON_EQUAL);
    }

    /** Lists, tuples, generator expressions and the constants get other complaints. */
    private boolean startsLikeTarget() {
        int start = peg.mark;
        boolean result = rules.displays.list() != null
                || rules.displays.tuple() != null
                || rules.comprehensions.generator() != null
                || peg.at(TokenKind.TRUE)
                || peg.at(TokenKind.NONE)
                || peg.at(TokenKind.FALSE);
        peg.mark = start;
        return result;
    }
}
