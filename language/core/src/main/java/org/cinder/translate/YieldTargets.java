// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.*;
import org.cinder.ast.ListExpr;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.local.UnpackNode;

/**
 * Targets with a yield inside, as in {@code d[(yield)] = x}: their parts are evaluated into temporaries one target
 * after the other, and each is assigned or deleted before the next is looked at.
 */
final class YieldTargets {
    private final Translator translator;
    private final YieldExtractor extractor;
    private final List<StatementNode> out;

    YieldTargets(Translator translator, YieldExtractor extractor, List<StatementNode> out) {
        this.translator = translator;
        this.extractor = extractor;
        this.out = out;
    }

    /** Adds the assignment of the temporary {@code slot} to the target. */
    void assign(Expr target, int slot) {
        Expr plain = target instanceof Starred starred ? starred.value() : target;
        if (!Yields.in(plain)) {
            out.add(translator.targets.assign(plain, new TemporaryNode(slot)));
            return;
        }
        switch (plain.nodeKind()) {
            case TUPLE -> unpack(((org.cinder.ast.Tuple) plain).elts(), plain.span(), slot);
            case LIST_EXPR -> unpack(((ListExpr) plain).elts(), plain.span(), slot);
            default -> out.add(translator.targets.assign(prepared(plain), new TemporaryNode(slot)));
        }
    }

    private void unpack(List<Expr> elements, Span span, int slot) {
        int[] slots = new int[elements.size()];
        int star = -1;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = translator.frame.temporary();
            star = elements.get(i) instanceof Starred ? i : star;
        }
        ExpressionNode value = new TemporaryNode(slot);
        out.add(Translator.at(new UnpackNode(value, slots, star, new StatementNode[0]), span));
        for (int i = 0; i < slots.length; i++) {
            assign(elements.get(i), slots[i]);
        }
    }

    /** Adds the deletion of the targets. */
    void delete(List<Expr> targets) {
        for (Expr target : targets) {
            switch (target.nodeKind()) {
                case TUPLE -> delete(((org.cinder.ast.Tuple) target).elts());
                case LIST_EXPR -> delete(((ListExpr) target).elts());
                default -> out.add(translator.targets.delete(prepared(target)));
            }
        }
    }

    private Expr prepared(Expr target) {
        return switch (target.nodeKind()) {
            case ATTRIBUTE -> {
                Attribute a = (Attribute) target;
                yield new Attribute(extractor.extract(a.value()), a.attr(), a.ctx(), a.span());
            }
            case SUBSCRIPT -> {
                Subscript s = (Subscript) target;
                List<Expr> parts = extractor.all(new ArrayList<>(List.of(s.value(), s.slice())));
                yield new Subscript(parts.get(0), parts.get(1), s.ctx(), s.span());
            }
            default -> target;
        };
    }
}
