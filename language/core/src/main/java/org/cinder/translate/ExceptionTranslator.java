// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.ExceptHandler;
import org.cinder.ast.Expr;
import org.cinder.ast.Stmt;
import org.cinder.ast.Try;
import org.cinder.ast.TryStar;
import org.cinder.ast.With;
import org.cinder.ast.WithItem;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.exception.HandlerNode;
import org.cinder.node.exception.TryExceptNode;
import org.cinder.node.exception.TryFinallyNode;
import org.cinder.node.exception.WithNode;
import org.cinder.node.local.TemporaryNode;

/** {@code try} and {@code with}. */
final class ExceptionTranslator {
    private final Translator translator;

    ExceptionTranslator(Translator translator) {
        this.translator = translator;
    }

    StatementNode tryStatement(Try node) {
        StatementNode body = translator.statements.block(node.body());
        if (!node.handlers().isEmpty()) {
            body = new TryExceptNode(body, handlers(node.handlers()), translator.statements.optional(node.orElse()));
        }
        if (!node.finalBody().isEmpty()) {
            body = new TryFinallyNode(body, translator.statements.block(node.finalBody()));
        }
        return body;
    }

    StatementNode tryStar(TryStar node) {
        return new StarTranslator(translator, translator.generator && Yields.in(node)).translate(node);
    }

    HandlerNode[] handlers(List<ExceptHandler> handlers) {
        HandlerNode[] nodes = new HandlerNode[handlers.size()];
        for (int i = 0; i < nodes.length; i++) {
            ExceptHandler handler = handlers.get(i);
            ExpressionNode type = handler.type() == null ? null : translator.expression(handler.type());
            int slot = translator.frame.temporary();
            StatementNode bind = null;
            StatementNode unbind = null;
            if (handler.name() != null) {
                bind = translator.variables.write(handler.name(), new TemporaryNode(slot));
                unbind = translator.variables.delete(handler.name(), true);
            }
            StatementNode body = translator.statements.block(handler.body());
            nodes[i] = Translator.at(new HandlerNode(type, bind, body, unbind, slot), handler.span());
        }
        return nodes;
    }

    StatementNode with(With node) {
        return with(node.items(), 0, node.body());
    }

    private StatementNode with(List<WithItem> items, int index, List<Stmt> body) {
        if (index == items.size()) {
            return translator.statements.block(body);
        }
        WithItem item = items.get(index);
        int slot = translator.frame.temporary();
        ExpressionNode manager = translator.expression(item.contextExpr());
        Expr target = item.optionalVars();
        StatementNode assign = target == null ? null : translator.targets.assign(target, new TemporaryNode(slot));
        return Translator.at(new WithNode(manager, slot, assign, with(items, index + 1, body)),
                item.contextExpr().span());
    }
}
