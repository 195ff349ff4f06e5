// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Name;
import org.cinder.ast.Subscript;
import org.cinder.node.StatementNode;
import org.cinder.node.local.StoreTemporaryNode;

/** Expressions that are evaluated into a temporary first and then stand as an internal name in the rewritten tree. */
final class Translated {
    private Translated() {}

    /** The internal name of a temporary. */
    static Name temporary(int slot, Expr original) {
        return new Name(Variables.TEMPORARY + Integer.toString(slot), ExprContext.LOAD, original.span());
    }

    /** Adds the evaluation of {@code expr} into a new temporary and returns its name. */
    static Name store(Translator translator, Expr expr, List<StatementNode> out) {
        int slot = translator.frame.temporary();
        out.add(new StoreTemporaryNode(slot, translator.expression(expr)));
        return temporary(slot, expr);
    }

    /** A target like {@code target} whose object and index are evaluated once, for reading and then writing. */
    static Expr onceOnly(Translator translator, Expr target, List<StatementNode> out) {
        return switch (target.nodeKind()) {
            case ATTRIBUTE -> {
                Attribute attribute = (Attribute) target;
                yield new Attribute(store(translator, attribute.value(), out), attribute.attr(),
                    attribute.ctx(), attribute.span());
            }
            case SUBSCRIPT -> {
                Subscript subscript = (Subscript) target;
                Expr object = store(translator, subscript.value(), out);
                Expr index = store(translator, subscript.slice(), out);
                yield new Subscript(object, index, subscript.ctx(), subscript.span());
            }
            default -> target;
        };
    }
}
