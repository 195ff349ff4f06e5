// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.ExceptHandler;
import org.cinder.ast.Expr;
import org.cinder.ast.TryStar;
import org.cinder.node.StatementNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.control.IfNode;
import org.cinder.node.control.PassNode;
import org.cinder.node.exception.HandlerNode;
import org.cinder.node.exception.StarBeginNode;
import org.cinder.node.exception.StarBodyNode;
import org.cinder.node.exception.StarClauseNode;
import org.cinder.node.exception.StarEndNode;
import org.cinder.node.exception.StarRaisedNode;
import org.cinder.node.exception.TryExceptNode;
import org.cinder.node.exception.TryFinallyNode;
import org.cinder.node.generator.ResumableIfNode;
import org.cinder.node.generator.ResumableTryExceptNode;
import org.cinder.node.generator.ResumableTryFinallyNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.operator.ConditionNodeGen;

/**
 * {@code try … except*}: one handler for everything, which tries the clauses one after the other. Each clause is an
 * {@code if} around a {@code try} that keeps what the clause raises.
 */
final class StarTranslator {
    private final Translator translator;
    private final boolean resumable;

    StarTranslator(Translator translator, boolean resumable) {
        this.translator = translator;
        this.resumable = resumable;
    }

    StatementNode translate(TryStar node) {
        StatementNode body = translator.statements.block(node.body());
        int exception = translator.frame.temporary();
        int matching = translator.frame.temporary();
        List<StatementNode> clauses = new ArrayList<>();
        clauses.add(new StarBeginNode(exception, matching));
        for (ExceptHandler handler : node.handlers()) {
            clauses.add(clause(handler, exception, matching));
        }
        clauses.add(new StarEndNode(matching));
        // a handler's own slot is only filled when it binds something: the pass node makes it do so
        HandlerNode all = new HandlerNode(null, new PassNode(), block(clauses), new PassNode(), exception);
        StatementNode result = tryExcept(body, all, translator.statements.optional(node.orElse()));
        if (!node.finalBody().isEmpty()) {
            result = tryFinally(result, translator.statements.block(node.finalBody()));
        }
        return result;
    }

    private StatementNode clause(ExceptHandler handler, int exception, int matching) {
        int mark = translator.frame.mark();
        int part = translator.frame.temporary();
        int raised = translator.frame.temporary();
        List<StatementNode> before = new ArrayList<>();
        Expr type = new YieldExtractor(translator, before).extract(handler.type());
        StarClauseNode head = Translator.at(new StarClauseNode(translator.expression(type), matching, part),
                handler.type().span());
        StatementNode body = translator.statements.block(handler.body());
        body = resumable ? new StarBodyNode(body, part) : body;
        if (handler.name() != null) {
            body = block(List.of(translator.variables.write(handler.name(), new TemporaryNode(part)), body));
            body = tryFinally(body, translator.variables.delete(handler.name(), true));
        }
        HandlerNode keep = new HandlerNode(null, new PassNode(), new StarRaisedNode(raised, matching), new PassNode(),
                raised);
        StatementNode guarded = tryExcept(body, keep, null);
        translator.frame.release(mark);
        StatementNode clause = Translator.at(resumable
                ? new ResumableIfNode(ConditionNodeGen.create(head), guarded, null, translator.resumables.slot())
                : new IfNode(ConditionNodeGen.create(head), guarded, null), handler.span());
        // while the type is evaluated, the whole exception is handled, also after a yield
        return before.isEmpty() ? clause : block(List.of(new StarBodyNode(block(before), exception), clause));
    }

    private StatementNode tryExcept(StatementNode body, HandlerNode handler, StatementNode orElse) {
        HandlerNode[] handlers = {handler};
        return resumable ? new ResumableTryExceptNode(body, handlers, orElse, translator.resumables.slot(),
                translator.resumables.valueSlot()) : new TryExceptNode(body, handlers, orElse);
    }

    private StatementNode tryFinally(StatementNode body, StatementNode last) {
        return resumable ? new ResumableTryFinallyNode(body, last, translator.resumables.slot(),
                translator.resumables.valueSlot()) : new TryFinallyNode(body, last);
    }

    private StatementNode block(List<StatementNode> nodes) {
        StatementNode[] array = nodes.toArray(new StatementNode[0]);
        return resumable ? translator.resumables.block(array) : new BlockNode(array);
    }
}
