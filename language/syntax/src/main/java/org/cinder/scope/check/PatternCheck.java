// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cinder.ast.Expr;
import org.cinder.ast.JoinedStr;
import org.cinder.ast.MatchAs;
import org.cinder.ast.MatchClass;
import org.cinder.ast.MatchMapping;
import org.cinder.ast.MatchOr;
import org.cinder.ast.MatchSequence;
import org.cinder.ast.MatchStar;
import org.cinder.ast.MatchValue;
import org.cinder.ast.Pattern;
import org.cinder.ast.Span;

/**
 * The patterns of a case: captures bind once and alike in all alternatives, nothing follows a pattern that always
 * matches, keys and attributes differ (compiler_pattern).
 */
public final class PatternCheck {
    private static final int MOST_BEFORE_STAR = 255;

    /** Receives the expressions inside patterns in evaluation order. */
    public interface Expressions {
        /** Takes the next expression. */
        void visit(Expr expression);
    }

    private final SyntaxErrors errors;
    private final ReservedNameCheck reserved;
    private final Expressions expressions;

    /** Checks for one file. */
    public PatternCheck(SyntaxErrors errors, ReservedNameCheck reserved, Expressions expressions) {
        this.errors = errors;
        this.reserved = reserved;
        this.expressions = expressions;
    }

    /** Checks the pattern of one case and returns its captures in the order they are stored. */
    public List<String> check(Pattern pattern, boolean mayAlwaysMatch) {
        List<String> captures = new ArrayList<>();
        visit(pattern, captures, mayAlwaysMatch);
        return captures;
    }

    private void visit(Pattern pattern, List<String> captures, boolean mayAlwaysMatch) {
        switch (pattern.nodeKind()) {
            case MATCH_VALUE -> {
                Expr value = ((MatchValue) pattern).value();
                if (value instanceof JoinedStr) {
                    throw errors.at(pattern.span(), "patterns may only match literals and attribute lookups");
                }
                expressions.visit(value);
            }
            case MATCH_SINGLETON -> { }
            case MATCH_SEQUENCE -> sequence((MatchSequence) pattern, captures);
            case MATCH_MAPPING -> mapping((MatchMapping) pattern, captures);
            case MATCH_CLASS -> classPattern((MatchClass) pattern, captures);
            case MATCH_STAR -> {
                MatchStar node = (MatchStar) pattern;
                capture(node.name(), node.span(), captures);
            }
            case MATCH_AS -> {
                MatchAs node = (MatchAs) pattern;
                if (node.pattern() != null) {
                    visit(node.pattern(), captures, mayAlwaysMatch);
                } else if (!mayAlwaysMatch) {
                    throw alwaysMatches(node);
                }
                capture(node.name(), node.span(), captures);
            }
            case MATCH_OR -> alternatives((MatchOr) pattern, captures, mayAlwaysMatch);
            default -> throw new IllegalStateException();
        }
    }

    private void visitAll(List<Pattern> patterns, List<String> captures) {
        for (Pattern pattern : patterns) {
            visit(pattern, captures, true);
        }
    }

    private RuntimeException alwaysMatches(MatchAs node) {
        String what = node.name() == null ? "wildcard" : "name capture '" + node.name() + "'";
        return errors.at(node.span(), what + " makes remaining patterns unreachable");
    }

    private void capture(String name, Span span, List<String> captures) {
        if (name == null) {
            return;
        }
        reserved.bind(name, span);
        if (captures.contains(name)) {
            throw errors.at(span, "multiple assignments to name '" + name + "' in pattern");
        }
        captures.add(name);
    }

    private void sequence(MatchSequence node, List<String> captures) {
        boolean seen = false;
        for (int i = 0; i < node.patterns().size(); i++) {
            if (node.patterns().get(i) instanceof MatchStar star) {
                if (seen) {
                    throw errors.at(node.span(), "multiple starred names in sequence pattern");
                }
                if (i > MOST_BEFORE_STAR && star.name() != null) {
                    throw errors.at(node.span(), "too many expressions in star-unpacking sequence pattern");
                }
                seen = true;
            }
        }
        visitAll(node.patterns(), captures);
    }

    private void mapping(MatchMapping node, List<String> captures) {
        Set<Object> seen = new HashSet<>();
        for (Expr expression : node.keys()) {
            PatternKey key = PatternKey.of(expression);
            if (key != null && !seen.add(key.identity())) {
                throw errors.at(node.span(), "mapping pattern checks duplicate key (" + key.text() + ")");
            }
            if (expression instanceof JoinedStr) {
                throw errors.at(node.span(), "mapping pattern keys may only match literals and attribute lookups");
            }
            expressions.visit(expression);
        }
        visitAll(node.patterns(), captures);
        capture(node.rest(), node.span(), captures);
    }

    private void classPattern(MatchClass node, List<String> captures) {
        List<String> attributes = node.kwdAttrs();
        for (int i = 0; i < attributes.size(); i++) {
            reserved.bind(attributes.get(i), node.kwdPatterns().get(i).span());
            for (int j = i + 1; j < attributes.size(); j++) {
                if (attributes.get(i).equals(attributes.get(j))) {
                    throw errors.at(node.kwdPatterns().get(j).span(),
                            "attribute name repeated in class pattern: " + attributes.get(i));
                }
            }
        }
        expressions.visit(node.cls());
        visitAll(node.patterns(), captures);
        visitAll(node.kwdPatterns(), captures);
    }

    private void alternatives(MatchOr node, List<String> captures, boolean mayAlwaysMatch) {
        List<String> common = null;
        for (int i = 0; i < node.patterns().size(); i++) {
            List<String> names = new ArrayList<>();
            visit(node.patterns().get(i), names, mayAlwaysMatch && i == node.patterns().size() - 1);
            if (common == null) {
                common = names;
            } else if (names.size() != common.size() || !common.containsAll(names)) {
                throw errors.at(node.span(), "alternative patterns bind different names");
            }
        }
        for (String name : common) {
            capture(name, node.span(), captures);
        }
    }
}
