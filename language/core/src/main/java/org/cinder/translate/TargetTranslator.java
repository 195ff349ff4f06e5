// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Expr;
import org.cinder.ast.ListExpr;
import org.cinder.ast.Name;
import org.cinder.ast.Starred;
import org.cinder.ast.Subscript;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.attribute.DeleteAttributeNode;
import org.cinder.node.attribute.WriteAttributeNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.local.UnpackNode;
import org.cinder.node.subscript.DeleteSubscriptNode;
import org.cinder.node.subscript.WriteSubscriptNodeGen;

/** Assignment and deletion targets. */
final class TargetTranslator {
    private final Translator translator;

    TargetTranslator(Translator translator) {
        this.translator = translator;
    }

    /** A statement that evaluates {@code value} and assigns it to {@code target}. */
    StatementNode assign(Expr target, ExpressionNode value) {
        StatementNode node = switch (target.nodeKind()) {
            case NAME -> translator.variables.write(((Name) target).id(), value);
            case ATTRIBUTE -> {
                Attribute attribute = (Attribute) target;
                yield new WriteAttributeNode(translator.expression(attribute.value()),
                    translator.mangled(attribute.attr()), value);
            }
            case SUBSCRIPT -> {
                Subscript subscript = (Subscript) target;
                yield WriteSubscriptNodeGen.create(value, translator.expression(subscript.value()),
                    translator.expression(subscript.slice()));
            }
            case TUPLE -> unpack(((org.cinder.ast.Tuple) target).elts(), value);
            case LIST_EXPR -> unpack(((ListExpr) target).elts(), value);
            case STARRED -> assign(((Starred) target).value(), value);
            default -> throw new IllegalStateException("not a target: " + target);
        };
        if (node.span() == null) {
            node.setSpan(target.span());
        }
        return node;
    }

    private StatementNode unpack(List<Expr> elements, ExpressionNode value) {
        int mark = translator.frame.mark();
        int count = elements.size();
        int[] slots = new int[count];
        int star = -1;
        for (int i = 0; i < count; i++) {
            slots[i] = translator.frame.temporary();
            if (elements.get(i) instanceof Starred) {
                star = i;
            }
        }
        StatementNode[] targets = new StatementNode[count];
        for (int i = 0; i < count; i++) {
            targets[i] = assign(elements.get(i), new TemporaryNode(slots[i]));
        }
        translator.frame.release(mark);
        return new UnpackNode(value, slots, star, targets);
    }

    StatementNode delete(Expr target) {
        StatementNode node = switch (target.nodeKind()) {
            case NAME -> translator.variables.delete(((Name) target).id(), false);
            case ATTRIBUTE -> {
                Attribute attribute = (Attribute) target;
                yield new DeleteAttributeNode(translator.expression(attribute.value()),
                    translator.mangled(attribute.attr()));
            }
            case SUBSCRIPT -> {
                Subscript subscript = (Subscript) target;
                yield new DeleteSubscriptNode(translator.expression(subscript.value()),
                    translator.expression(subscript.slice()));
            }
            case TUPLE -> deleteAll(((org.cinder.ast.Tuple) target).elts());
            case LIST_EXPR -> deleteAll(((ListExpr) target).elts());
            default -> throw new IllegalStateException("not a target: " + target);
        };
        node.setSpan(target.span());
        return node;
    }

    private StatementNode deleteAll(List<Expr> targets) {
        StatementNode[] nodes = new StatementNode[targets.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = delete(targets.get(i));
        }
        return new BlockNode(nodes);
    }
}
