// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import org.cinder.ast.Match;
import org.cinder.ast.MatchAs;
import org.cinder.ast.MatchCase;
import org.cinder.ast.MatchClass;
import org.cinder.ast.MatchMapping;
import org.cinder.ast.MatchOr;
import org.cinder.ast.MatchSequence;
import org.cinder.ast.MatchStar;
import org.cinder.ast.MatchValue;
import org.cinder.ast.Pattern;
import org.cinder.ast.Span;

/** Collects the names of match statements (symtable_visit_pattern). */
final class PatternCollector {
    private final SymbolCollector collector;

    PatternCollector(SymbolCollector collector) {
        this.collector = collector;
    }

    void match(Match node) {
        collector.expressions.visit(node.subject());
        for (MatchCase branch : node.cases()) {
            visit(branch.pattern());
            collector.expressions.visit(branch.guard());
            collector.statements.visitAll(branch.body());
        }
    }

    private void visit(Pattern pattern) {
        switch (pattern.nodeKind()) {
            case MATCH_VALUE -> collector.expressions.visit(((MatchValue) pattern).value());
            case MATCH_SINGLETON -> { }
            case MATCH_SEQUENCE -> ((MatchSequence) pattern).patterns().forEach(this::visit);
            case MATCH_MAPPING -> {
                MatchMapping node = (MatchMapping) pattern;
                collector.expressions.visitAll(node.keys());
                node.patterns().forEach(this::visit);
                capture(node.rest(), node.span());
            }
            case MATCH_CLASS -> {
                MatchClass node = (MatchClass) pattern;
                collector.expressions.visit(node.cls());
                node.patterns().forEach(this::visit);
                node.kwdPatterns().forEach(this::visit);
            }
            case MATCH_STAR -> {
                MatchStar node = (MatchStar) pattern;
                capture(node.name(), node.span());
            }
            case MATCH_AS -> {
                MatchAs node = (MatchAs) pattern;
                if (node.pattern() != null) {
                    visit(node.pattern());
                }
                capture(node.name(), node.span());
            }
            case MATCH_OR -> ((MatchOr) pattern).patterns().forEach(this::visit);
            default -> throw new IllegalStateException();
        }
    }

    private void capture(String name, Span span) {
        if (name != null) {
            collector.scopes.bind(name, span);
        }
    }
}
