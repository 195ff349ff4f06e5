// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cinder.ast.AsyncFor;
import org.cinder.ast.Comprehension;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.ListComp;
import org.cinder.ast.SetComp;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.ast.WithItem;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.comprehension.CollectNode;
import org.cinder.node.comprehension.NewCellsNode;
import org.cinder.node.control.LoopCursor;
import org.cinder.node.generator.AsyncAdvanceNode;
import org.cinder.node.generator.AsyncIteratorNode;
import org.cinder.node.generator.AsyncWithNode;
import org.cinder.node.generator.AsyncWithSlots;
import org.cinder.node.generator.ResumableForNode;
import org.cinder.node.generator.ResumableIfNode;
import org.cinder.node.generator.ResumableWhileNode;
import org.cinder.node.generator.YieldFromNode;
import org.cinder.node.literal.DictDisplayNode;
import org.cinder.node.literal.ListDisplayNode;
import org.cinder.node.literal.StarDisplayNode;
import org.cinder.node.local.ReadLocalNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.operator.ConditionNodeGen;
import org.cinder.scope.Scope;

/** {@code async for}, {@code async with}, and comprehensions and generator expressions that suspend. */
final class AsyncTranslator {
    private final Translator translator;

    AsyncTranslator(Translator translator) {
        this.translator = translator;
    }

    StatementNode loop(AsyncFor node) {
        List<StatementNode> before = new ArrayList<>();
        Expr operand = new YieldExtractor(translator, before).extract(node.iter());
        ExpressionNode iterator = new AsyncIteratorNode(translator.expression(operand));
        StatementNode loop = loop(iterator, node.target(), node.iter().span(),
                () -> translator.statements.block(node.body()), translator.statements.optional(node.orElse()));
        before.add(loop);
        return block(before);
    }

    /** A loop over the asynchronous iterator that {@code iterator} gives. */
    private StatementNode loop(ExpressionNode iterator, Expr target, Span span, Supplier<StatementNode> body,
            StatementNode orElse) {
        int iteratorSlot = translator.frame.temporary();
        int awaitable = translator.frame.temporary();
        int item = translator.frame.temporary();
        int more = translator.frame.temporary();
        YieldFromNode await = await(awaitable, item);
        StatementNode advance =
                Translator.at(new AsyncAdvanceNode(await, iteratorSlot, awaitable, more, slot()), span);
        StatementNode assign = translator.resumables.assignment(target, new TemporaryNode(item));
        StatementNode round = block(List.of(assign, body.get()));
        StatementNode loop = new ResumableWhileNode(advance, ConditionNodeGen.create(new TemporaryNode(more)), round,
                orElse, slot(), slot());
        return block(List.of(new StoreTemporaryNode(iteratorSlot, iterator), loop));
    }

    private YieldFromNode await(int awaitable, int result) {
        int iterator = translator.frame.temporary();
        return new YieldFromNode(new TemporaryNode(awaitable), true, translator.resumables.generatorSlot(), iterator,
                result, slot());
    }

    StatementNode with(List<WithItem> items, int index, List<Stmt> body) {
        if (index == items.size()) {
            return translator.statements.block(body);
        }
        WithItem item = items.get(index);
        List<StatementNode> before = new ArrayList<>();
        Expr operand = new YieldExtractor(translator, before).extract(item.contextExpr());
        ExpressionNode manager = translator.expression(operand);
        AsyncWithSlots slots = new AsyncWithSlots(translator.frame.temporary(), translator.frame.temporary(),
                translator.frame.temporary(), translator.frame.temporary());
        int value = translator.frame.temporary();
        YieldFromNode enter = Translator.at(await(slots.awaitable(), value), item.contextExpr().span());
        YieldFromNode exit = Translator.at(await(slots.awaitable(), slots.result()), item.contextExpr().span());
        StatementNode inner = with(items, index + 1, body);
        if (item.optionalVars() != null) {
            inner = block(List.of(translator.resumables.assignment(item.optionalVars(), new TemporaryNode(value)),
                    inner));
        }
        before.add(new AsyncWithNode(manager, enter, exit, inner, slots, slot()));
        return block(before);
    }

    /** Adds the evaluation of a comprehension that suspends; the name of the temporary with its value. */
    Expr comprehension(Expr node, List<StatementNode> out) {
        int result = translator.frame.temporary();
        return switch (node) {
            case ListComp list -> comprehension(list, list.generators(), null, list.elt(),
                    new ListDisplayNode(new ExpressionNode[0]), result, out);
            case SetComp set -> comprehension(set, set.generators(), null, set.elt(),
                    new StarDisplayNode(new ExpressionNode[0], StarDisplayNode.Kind.SET), result, out);
            case DictComp dict -> comprehension(dict, dict.generators(), dict.key(), dict.value(),
                    new DictDisplayNode(new ExpressionNode[0], new ExpressionNode[0]), result, out);
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private Expr comprehension(Expr node, List<Comprehension> generators, Expr key, Expr element, ExpressionNode empty,
            int result, List<StatementNode> out) {
        Comprehension head = generators.get(0);
        ExpressionNode first = translator.expression(new YieldExtractor(translator, out).extract(head.iter()));
        Scope scope = translator.scopeOf(node);
        Scope outer = translator.variables.scope();
        out.add(new StoreTemporaryNode(result, empty));
        translator.variables.enter(scope);
        StatementNode loops = loops(generators, 0, head.isAsync() ? new AsyncIteratorNode(first) : first,
                () -> collect(key, element, result));
        int[] cells = translator.comprehensions.cells(scope);
        translator.variables.enter(outer);
        if (cells.length > 0) {
            out.add(new NewCellsNode(cells));
        }
        out.add(loops);
        return Translated.temporary(result, node);
    }

    private StatementNode collect(Expr key, Expr element, int result) {
        List<StatementNode> nodes = new ArrayList<>();
        YieldExtractor extractor = new YieldExtractor(translator, nodes);
        List<Expr> pair = new ArrayList<>();
        if (key != null) {
            pair.add(key);
        }
        pair.add(element);
        List<Expr> parts = extractor.all(pair);
        ExpressionNode keyNode = key == null ? null : translator.expression(parts.get(0));
        ExpressionNode value = translator.expression(parts.get(parts.size() - 1));
        nodes.add(Translator.at(new CollectNode(keyNode, value, result), element.span()));
        return block(nodes);
    }

    /** The body of the function of a generator expression; {@code first} is its argument, an iterator. */
    StatementNode generatorLoops(GeneratorExp node, ExpressionNode first) {
        return loops(node.generators(), 0, first, () -> {
            List<StatementNode> nodes = new ArrayList<>();
            Expr value = new YieldExtractor(translator, nodes).extract(node.elt());
            nodes.add(translator.resumables.yieldNode(translator.expression(value), translator.frame.temporary(),
                    node.elt().span()));
            return block(nodes);
        });
    }

    private StatementNode loops(List<Comprehension> generators, int index, ExpressionNode first,
            Supplier<StatementNode> innermost) {
        if (index == generators.size()) {
            return innermost.get();
        }
        Comprehension generator = generators.get(index);
        List<StatementNode> before = new ArrayList<>();
        ExpressionNode iterable = first;
        if (iterable == null) {
            iterable = translator.expression(new YieldExtractor(translator, before).extract(generator.iter()));
            iterable = generator.isAsync() ? new AsyncIteratorNode(iterable) : iterable;
        }
        Supplier<StatementNode> body = () -> guarded(generator, 0, () -> loops(generators, index + 1, null, innermost));
        if (generator.isAsync()) {
            before.add(loop(iterable, generator.target(), generator.iter().span(), body, null));
        } else {
            LoopCursor cursor = translator.statements.cursor();
            StatementNode target = translator.targets.assign(generator.target(), new ReadLocalNode(cursor.itemSlot()));
            before.add(new ResumableForNode(iterable, cursor, target, body.get(), null, slot(), slot(), null));
        }
        return block(before);
    }

    private StatementNode guarded(Comprehension generator, int condition, Supplier<StatementNode> body) {
        if (condition == generator.ifs().size()) {
            return body.get();
        }
        List<StatementNode> before = new ArrayList<>();
        Expr test = new YieldExtractor(translator, before).extract(generator.ifs().get(condition));
        var truth = translator.condition(test);
        before.add(new ResumableIfNode(truth, guarded(generator, condition + 1, body), null, slot()));
        return block(before);
    }

    private StatementNode block(List<StatementNode> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : translator.resumables.block(nodes.toArray(new StatementNode[0]));
    }

    private int slot() {
        return translator.resumables.slot();
    }
}
