// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

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
        switch (pattern) {
            case MatchValue node -> collector.expressions.visit(node.value());
            case MatchSingleton node -> { }
            case MatchSequence node -> node.patterns().forEach(this::visit);
            case MatchMapping node -> {
                collector.expressions.visitAll(node.keys());
                node.patterns().forEach(this::visit);
                capture(node.rest(), node.span());
            }
            case MatchClass node -> {
                collector.expressions.visit(node.cls());
                node.patterns().forEach(this::visit);
                node.kwdPatterns().forEach(this::visit);
            }
            case MatchStar node -> capture(node.name(), node.span());
            case MatchAs node -> {
                if (node.pattern() != null) {
                    visit(node.pattern());
                }
                capture(node.name(), node.span());
            }
            case MatchOr node -> node.patterns().forEach(this::visit);
        }
    }

    private void capture(String name, Span span) {
        if (name != null) {
            collector.scopes.bind(name, span);
        }
    }
}
