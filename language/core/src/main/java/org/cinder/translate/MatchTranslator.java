// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinder.ast.Match;
import org.cinder.ast.MatchCase;
import org.cinder.ast.Span;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.control.IfNode;
import org.cinder.node.control.PassNode;
import org.cinder.node.generator.ResumableIfNode;
import org.cinder.node.literal.BooleanConstantNode;
import org.cinder.node.local.SequenceNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.operator.ConditionNode;
import org.cinder.node.operator.ConditionNodeGen;
import org.cinder.node.operator.TruthNode;

/**
 * {@code match}: a chain of conditions over a temporary that holds the subject. The names of a pattern are bound when
 * all of it has matched, before the guard.
 */
final class MatchTranslator {
    private final Translator translator;
    private boolean resumable;

    MatchTranslator(Translator translator) {
        this.translator = translator;
    }

    StatementNode translate(Match match) {
        resumable = translator.generator && Yields.in(match);
        List<StatementNode> nodes = new ArrayList<>();
        int subject = translator.frame.temporary();
        ExpressionNode value = translator.expression(new YieldExtractor(translator, nodes).extract(match.subject()));
        nodes.add(Translator.at(new StoreTemporaryNode(subject, value), match.subject().span()));
        StatementNode cases = null;
        for (int i = match.cases().size() - 1; i >= 0; i--) {
            int mark = translator.frame.mark();
            cases = caseNode(match.cases().get(i), subject, cases);
            translator.frame.release(mark);
        }
        nodes.add(cases);
        return block(nodes);
    }

    private StatementNode block(List<StatementNode> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        StatementNode[] array = nodes.toArray(new StatementNode[0]);
        return resumable ? translator.resumables.block(array) : new BlockNode(array);
    }

    private StatementNode caseNode(MatchCase matchCase, int subject, StatementNode rest) {
        Map<String, Integer> captures = new LinkedHashMap<>();
        ExpressionNode test = new PatternTranslator(translator, captures).translate(matchCase.pattern(), subject);
        List<StatementNode> bind = new ArrayList<>();
        captures.forEach((name, slot) -> bind.add(Translator.at(
                translator.variables.write(name, new TemporaryNode(slot)), matchCase.pattern().span())));
        if (Yields.in(matchCase.guard())) {
            return suspendingGuard(matchCase, test, bind, rest);
        }
        if (matchCase.guard() != null) {
            ExpressionNode guard = Translator.at(new TruthNode(translator.condition(matchCase.guard())),
                    matchCase.guard().span());
            if (!bind.isEmpty()) {
                guard = new SequenceNode(new BlockNode(bind.toArray(new StatementNode[0])), guard);
            }
            test = PatternTranslator.and(test, guard);
            bind.clear();
        }
        if (test == null) {
            // the line of the case is executed all the same
            bind.add(0, Translator.at(new PassNode(), matchCase.pattern().span()));
        } else if (test.span() == null) {
            test.setSpan(matchCase.pattern().span());
        }
        bind.add(translator.statements.block(matchCase.body()));
        StatementNode body = block(bind);
        return test == null ? body : branch(ConditionNodeGen.create(test), body, rest, matchCase.pattern().span());
    }

    private StatementNode branch(ConditionNode test, StatementNode body, StatementNode rest, Span span) {
        test.setSpan(span);
        return resumable ? new ResumableIfNode(test, body, rest, translator.resumables.slot())
                : new IfNode(test, body, rest);
    }

    /** The answer of a guard that suspends goes into a temporary, false when the pattern did not match. */
    private StatementNode suspendingGuard(MatchCase matchCase, ExpressionNode test, List<StatementNode> bind,
            StatementNode rest) {
        int answer = translator.frame.temporary();
        var guard = new YieldExtractor(translator, bind).extract(matchCase.guard());
        bind.add(new StoreTemporaryNode(answer, new TruthNode(translator.condition(guard))));
        StatementNode ask = block(bind);
        if (test != null) {
            StatementNode no = new StoreTemporaryNode(answer, new BooleanConstantNode(false));
            ask = branch(ConditionNodeGen.create(test), ask, no, matchCase.pattern().span());
        }
        StatementNode act = branch(ConditionNodeGen.create(new TemporaryNode(answer)),
                translator.statements.block(matchCase.body()), rest, matchCase.guard().span());
        return block(List.of(ask, act));
    }
}
