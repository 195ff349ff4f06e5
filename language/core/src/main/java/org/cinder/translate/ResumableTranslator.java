// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.ast.*;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.control.LoopCursor;
import org.cinder.node.control.PassNode;
import org.cinder.node.exception.ExceptionMatchNode;
import org.cinder.node.exception.HandlerNode;
import org.cinder.node.exception.RaiseAgainNode;
import org.cinder.node.generator.AsyncYieldNode;
import org.cinder.node.generator.ResumableBlockNode;
import org.cinder.node.generator.ResumableForNode;
import org.cinder.node.generator.ResumableIfNode;
import org.cinder.node.generator.ResumableTryExceptNode;
import org.cinder.node.generator.ResumableTryFinallyNode;
import org.cinder.node.generator.ResumableWhileNode;
import org.cinder.node.generator.ResumableWithNode;
import org.cinder.node.generator.YieldNode;
import org.cinder.node.local.ReadLocalNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.operator.ConditionNodeGen;

/**
 * Statements that can suspend. Yields are taken out of expressions first (see {@link YieldExtractor}); the statements
 * around them get nodes that note their progress in the frame.
 */
final class ResumableTranslator {
    private final Translator translator;
    private int generatorSlot = -1;

    ResumableTranslator(Translator translator) {
        this.translator = translator;
    }

    /** The slot in which the frame of a generator keeps the generator object. */
    int generatorSlot() {
        if (generatorSlot < 0) {
            generatorSlot = translator.frame.reservedStatic();
        }
        return generatorSlot;
    }

    /** A slot for the progress of a construct. */
    int slot() {
        return translator.frame.reservedStatic();
    }

    /** A slot for what a suspended construct keeps. */
    int valueSlot() {
        return translator.frame.reserved();
    }

    StatementNode block(StatementNode[] nodes) {
        return new ResumableBlockNode(nodes, slot());
    }

    private StatementNode sequence(List<StatementNode> before, StatementNode last) {
        if (before.isEmpty()) {
            return last;
        }
        before.add(last);
        return block(before.toArray(new StatementNode[0]));
    }

    StatementNode translate(Stmt statement) {
        List<StatementNode> before = new ArrayList<>();
        YieldExtractor extractor = new YieldExtractor(translator, before);
        return switch (statement.nodeKind()) {
            case IF -> {
                If node = (If) statement;
                Expr test = extractor.extract(node.test());
                yield sequence(before, new ResumableIfNode(translator.condition(test),
                        translator.statements.block(node.body()), translator.statements.optional(node.orElse()),
                                slot()));
            }
            case WHILE -> whileLoop((While) statement, extractor, before);
            case FOR -> forLoop((For) statement, extractor, before);
            case TRY -> tryStatement((Try) statement);
            case WITH -> {
                With node = (With) statement;
                yield with(node.items(), 0, node.body());
            }
            case MATCH -> new MatchTranslator(translator).translate((Match) statement);
            case TRY_STAR -> translator.exceptions.tryStar((TryStar) statement);
            case ASYNC_FOR -> new AsyncTranslator(translator).loop((AsyncFor) statement);
            case ASYNC_WITH -> {
                AsyncWith node = (AsyncWith) statement;
                yield new AsyncTranslator(translator).with(node.items(), 0, node.body());
            }
            default -> {
                Stmt simple = extractor.extract(statement);
                yield sequence(before, translator.statements.plain(simple));
            }
        };
    }

    private StatementNode whileLoop(While node, YieldExtractor extractor, List<StatementNode> before) {
        Expr test = extractor.extract(node.test());
        StatementNode head = before.isEmpty() ? null : block(before.toArray(new StatementNode[0]));
        return new ResumableWhileNode(head, translator.condition(test), translator.statements.block(node.body()),
                translator.statements.optional(node.orElse()), slot(), slot());
    }

    private StatementNode forLoop(For node, YieldExtractor extractor, List<StatementNode> before) {
        ExpressionNode iterable = translator.expression(extractor.extract(node.iter()));
        LoopCursor cursor = translator.statements.cursor();
        StatementNode body = translator.statements.block(node.body());
        StatementNode target;
        if (Yields.in(node.target())) {
            target = new PassNode();
            body = block(new StatementNode[] {assignment(node.target(), new ReadLocalNode(cursor.itemSlot())), body});
        } else {
            target = translator.targets.assign(node.target(), new ReadLocalNode(cursor.itemSlot()));
        }
        return sequence(before, new ResumableForNode(iterable, cursor, target, body,
                translator.statements.optional(node.orElse()), slot(), slot(),
                Yields.in(node.iter()) ? null : translator.statements.dropped(node.iter())));
    }

    /** Assigns to a target that may suspend. */
    StatementNode assignment(Expr target, ExpressionNode value) {
        if (!Yields.in(target)) {
            return translator.targets.assign(target, value);
        }
        List<StatementNode> nodes = new ArrayList<>();
        int slot = translator.frame.temporary();
        nodes.add(new StoreTemporaryNode(slot, value));
        new YieldTargets(translator, new YieldExtractor(translator, nodes), nodes).assign(target, slot);
        return block(nodes.toArray(new StatementNode[0]));
    }

    private StatementNode tryStatement(Try node) {
        StatementNode body = translator.statements.block(node.body());
        if (!node.handlers().isEmpty()) {
            HandlerNode[] handlers = handlers(node.handlers());
            body = new ResumableTryExceptNode(body, handlers, translator.statements.optional(node.orElse()), slot(),
                    valueSlot());
        }
        if (!node.finalBody().isEmpty()) {
            body = new ResumableTryFinallyNode(body, translator.statements.block(node.finalBody()), slot(),
                    valueSlot());
        }
        return body;
    }

    /**
     * The clauses up to the first whose type suspends are ordinary ones; that one and those behind it become the body
     * of a clause for everything, which asks one after the other and raises again what none of them wants.
     */
    private HandlerNode[] handlers(List<ExceptHandler> clauses) {
        int plain = 0;
        while (plain < clauses.size() && !Yields.in(clauses.get(plain).type())) {
            plain++;
        }
        HandlerNode[] nodes = translator.exceptions.handlers(clauses.subList(0, plain));
        if (plain == clauses.size()) {
            return nodes;
        }
        int exception = translator.frame.temporary();
        StatementNode rest = new RaiseAgainNode(exception);
        for (int i = clauses.size() - 1; i >= plain; i--) {
            rest = clause(clauses.get(i), exception, rest);
        }
        HandlerNode[] result = Arrays.copyOf(nodes, plain + 1);
        result[plain] = Translator.at(new HandlerNode(null, new PassNode(), rest, new PassNode(), exception),
                clauses.get(plain).span());
        return result;
    }

    private StatementNode clause(ExceptHandler handler, int exception, StatementNode rest) {
        StatementNode body = translator.statements.block(handler.body());
        if (handler.name() != null) {
            StatementNode bind = translator.variables.write(handler.name(), new TemporaryNode(exception));
            body = block(new StatementNode[] {bind, new ResumableTryFinallyNode(body,
                    translator.variables.delete(handler.name(), true), slot(), valueSlot())});
        }
        if (handler.type() == null) {
            return body;
        }
        List<StatementNode> before = new ArrayList<>();
        Expr type = new YieldExtractor(translator, before).extract(handler.type());
        ExpressionNode test = Translator.at(new ExceptionMatchNode(translator.expression(type), exception),
                handler.span());
        return sequence(before, new ResumableIfNode(ConditionNodeGen.create(test), body, rest, slot()));
    }

    private StatementNode with(List<WithItem> items, int index, List<Stmt> body) {
        if (index == items.size()) {
            return translator.statements.block(body);
        }
        WithItem item = items.get(index);
        List<StatementNode> before = new ArrayList<>();
        Expr manager = new YieldExtractor(translator, before).extract(item.contextExpr());
        int value = translator.frame.temporary();
        int managerSlot = translator.frame.temporary();
        int exit = translator.frame.temporary();
        StatementNode inner = with(items, index + 1, body);
        if (item.optionalVars() != null) {
            StatementNode assign = assignment(item.optionalVars(), new TemporaryNode(value));
            inner = block(new StatementNode[] {assign, inner});
        }
        StatementNode node =
                new ResumableWithNode(translator.expression(manager), inner, value, managerSlot, exit, slot());
        return sequence(before, node);
    }

    /** Suspends with a value; in an asynchronous generator the value is marked. */
    YieldNode yieldNode(ExpressionNode value, int result, Span span) {
        boolean marked = translator.variables.scope().frameScope().isAsyncGenerator();
        return Translator.at(new YieldNode(marked ? new AsyncYieldNode(value) : value, generatorSlot(), result, slot()),
                span);
    }
}
