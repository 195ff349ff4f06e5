// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.Map;
import org.cinder.ast.*;
import org.cinder.node.ExpressionNode;
import org.cinder.node.literal.BooleanConstantNode;
import org.cinder.node.local.SequenceNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.match.ClassPatternNode;
import org.cinder.node.match.MappingPatternNode;
import org.cinder.node.match.SequencePatternNode;
import org.cinder.node.operator.CompareNodeGen;
import org.cinder.node.operator.ConditionNodeGen;
import org.cinder.node.operator.IsNode;
import org.cinder.node.operator.ShortCircuitConditionNode;

/**
 * One pattern of a {@code case}: a condition over the temporary that holds what it is matched against. Null stands for
 * a pattern that always matches.
 */
final class PatternTranslator {
    private final Translator translator;
    private final Map<String, Integer> captures;
    private int alternatives;

    /** @param captures gets the names that the pattern binds, with the temporaries that hold their values */
    PatternTranslator(Translator translator, Map<String, Integer> captures) {
        this.translator = translator;
        this.captures = captures;
    }

    ExpressionNode translate(Pattern pattern, int subject) {
        ExpressionNode node = switch (pattern) {
            case MatchValue value -> CompareNodeGen.create(CompareOperator.EQ, new TemporaryNode(subject),
                    translator.expression(value.value()));
            case MatchSingleton singleton ->
                    new IsNode(new TemporaryNode(subject), Constants.node(singleton.value()), false);
            case MatchSequence sequence -> sequence(sequence, subject);
            case MatchMapping mapping -> mapping(mapping, subject);
            case MatchClass cls -> cls(cls, subject);
            case MatchStar star -> throw new IllegalStateException("star outside of a sequence: " + star);
            case MatchAs as -> and(as.pattern() == null ? null : translate(as.pattern(), subject),
                    capture(as.name(), subject));
            case MatchOr or -> or(or, subject);
        };
        if (node != null && node.span() == null) {
            node.setSpan(pattern.span());
        }
        return node;
    }

    /** Both conditions; null stands for true. */
    static ExpressionNode and(ExpressionNode left, ExpressionNode right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return new ShortCircuitConditionNode(ConditionNodeGen.create(left), ConditionNodeGen.create(right), false);
    }

    /** Inside of alternatives, which bind the same names, a name has one temporary of its own. */
    private ExpressionNode capture(String name, int subject) {
        if (name == null) {
            return null;
        }
        if (alternatives == 0) {
            captures.put(name, subject);
            return null;
        }
        int slot = captures.computeIfAbsent(name, key -> translator.frame.temporary());
        return new SequenceNode(new StoreTemporaryNode(slot, new TemporaryNode(subject)),
                new BooleanConstantNode(true));
    }

    private ExpressionNode or(MatchOr or, int subject) {
        alternatives++;
        ExpressionNode result = null;
        for (int i = or.patterns().size() - 1; i >= 0; i--) {
            ExpressionNode test = translate(or.patterns().get(i), subject);
            test = test == null ? new BooleanConstantNode(true) : test;
            result = result == null ? test : new ShortCircuitConditionNode(ConditionNodeGen.create(test),
                    ConditionNodeGen.create(result), true);
        }
        alternatives--;
        return result;
    }

    private ExpressionNode sequence(MatchSequence sequence, int subject) {
        List<Pattern> patterns = sequence.patterns();
        int[] slots = new int[patterns.size()];
        int star = -1;
        for (int i = 0; i < slots.length; i++) {
            Pattern pattern = patterns.get(i);
            star = pattern instanceof MatchStar ? i : star;
            boolean ignored = pattern instanceof MatchStar any ? any.name() == null
                    : pattern instanceof MatchAs as && as.pattern() == null && as.name() == null;
            slots[i] = ignored ? -1 : translator.frame.temporary();
        }
        ExpressionNode test = Translator.at(new SequencePatternNode(subject, slots, star), sequence.span());
        for (int i = 0; i < slots.length; i++) {
            Pattern pattern = patterns.get(i);
            ExpressionNode inner = pattern instanceof MatchStar any ? capture(any.name(), slots[i])
                    : translate(pattern, slots[i]);
            test = and(test, inner);
        }
        return test;
    }

    private ExpressionNode mapping(MatchMapping mapping, int subject) {
        int[] slots = temporaries(mapping.patterns().size());
        int rest = mapping.rest() == null ? -1 : translator.frame.temporary();
        ExpressionNode test = Translator.at(new MappingPatternNode(subject, translator.expressions(mapping.keys()),
                slots, rest), mapping.span());
        for (int i = 0; i < slots.length; i++) {
            test = and(test, translate(mapping.patterns().get(i), slots[i]));
        }
        return rest < 0 ? test : and(test, capture(mapping.rest(), rest));
    }

    private ExpressionNode cls(MatchClass cls, int subject) {
        int positional = cls.patterns().size();
        int[] slots = temporaries(positional + cls.kwdPatterns().size());
        TruffleString[] names = new TruffleString[cls.kwdAttrs().size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = translator.mangled(cls.kwdAttrs().get(i));
        }
        ExpressionNode type = translator.expression(cls.cls());
        ExpressionNode test = Translator.at(new ClassPatternNode(subject, type, positional, names, slots), cls.span());
        for (int i = 0; i < slots.length; i++) {
            Pattern inner = i < positional ? cls.patterns().get(i) : cls.kwdPatterns().get(i - positional);
            test = and(test, translate(inner, slots[i]));
        }
        return test;
    }

    private int[] temporaries(int count) {
        int[] slots = new int[count];
        for (int i = 0; i < count; i++) {
            slots[i] = translator.frame.temporary();
        }
        return slots;
    }
}
