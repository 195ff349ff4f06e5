// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.Comprehension;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.ListComp;
import org.cinder.ast.SetComp;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.call.CallNode;
import org.cinder.node.comprehension.CollectNode;
import org.cinder.node.comprehension.ComprehensionNode;
import org.cinder.node.comprehension.MakeIteratorNode;
import org.cinder.node.comprehension.NewCellsNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.control.ForNode;
import org.cinder.node.control.IfNode;
import org.cinder.node.control.LoopCursor;
import org.cinder.node.control.ReturnNode;
import org.cinder.node.generator.AsyncIteratorNode;
import org.cinder.node.local.ReadArgumentNode;
import org.cinder.node.local.ReadLocalNode;
import org.cinder.scope.Binding;
import org.cinder.scope.Scope;

/**
 * Comprehensions. List, set and dict comprehensions of functions and modules run in the enclosing frame (PEP 709);
 * those of
 * class bodies, and generator expressions, become functions that take the first iterator as parameter.
 */
final class ComprehensionTranslator {
    private final Translator translator;

    ComprehensionTranslator(Translator translator) {
        this.translator = translator;
    }

    ExpressionNode list(ListComp node) {
        return build(node, ComprehensionNode.Kind.LIST, node.generators(), null, node.elt());
    }

    ExpressionNode set(SetComp node) {
        return build(node, ComprehensionNode.Kind.SET, node.generators(), null, node.elt());
    }

    ExpressionNode dict(DictComp node) {
        return build(node, ComprehensionNode.Kind.DICT, node.generators(), node.key(), node.value());
    }

    ExpressionNode generator(GeneratorExp node) {
        return asFunction(node, node.generators());
    }

    private ExpressionNode build(Expr node, ComprehensionNode.Kind kind, List<Comprehension> generators, Expr key,
            Expr element) {
        Scope scope = translator.scopeOf(node);
        if (!scope.isInlined()) {
            return asFunction(node, generators);
        }
        int mark = translator.frame.mark();
        // before the iterable, which may be a comprehension itself: the result must outlive its temporaries
        int result = translator.frame.temporary();
        ExpressionNode iterable = translator.expression(generators.get(0).iter());
        Scope outer = translator.variables.scope();
        translator.variables.enter(scope);
        StatementNode loops = loops(generators, 0, iterable, key, element, result);
        int[] cells = cells(scope);
        if (cells.length > 0) {
            loops = new BlockNode(new StatementNode[] {new NewCellsNode(cells), loops});
        }
        translator.variables.enter(outer);
        translator.frame.release(mark);
        return new ComprehensionNode(kind, loops, result);
    }

    int[] cells(Scope scope) {
        return scope.symbols().stream().filter(symbol -> symbol.binding() == Binding.CELL && symbol.scope() == scope)
                .mapToInt(symbol -> translator.frame.slotOf(symbol, translator.name(symbol.name()))).toArray();
    }

    private StatementNode loops(List<Comprehension> generators, int index, ExpressionNode first, Expr key, Expr element,
            int result) {
        if (index == generators.size()) {
            ExpressionNode keyNode = key == null ? null : translator.expression(key);
            return Translator.at(new CollectNode(keyNode, translator.expression(element), result), element.span());
        }
        Comprehension generator = generators.get(index);
        ExpressionNode iterable = index == 0 ? first : translator.expression(generator.iter());
        LoopCursor cursor = translator.statements.cursor();
        StatementNode target = translator.targets.assign(generator.target(), new ReadLocalNode(cursor.itemSlot()));
        StatementNode body = null;
        StatementNode[] guards = new StatementNode[generator.ifs().size()];
        body = guarded(generator, 0, generators, index, key, element, result);
        return new ForNode(iterable, cursor, target, body, null, null);
    }

    private StatementNode guarded(Comprehension generator, int condition, List<Comprehension> generators, int index,
            Expr key, Expr element, int result) {
        if (condition == generator.ifs().size()) {
            return loops(generators, index + 1, null, key, element, result);
        }
        var test = translator.condition(generator.ifs().get(condition));
        return new IfNode(test, guarded(generator, condition + 1, generators, index, key, element, result), null);
    }

    /** Calls the function of the comprehension with the iterator of the first iterable. */
    private ExpressionNode asFunction(Expr node, List<Comprehension> generators) {
        ExpressionNode function = translator.definitions.comprehensionFunction(node);
        ExpressionNode iterable = translator.expression(generators.get(0).iter());
        ExpressionNode iterator = generators.get(0).isAsync() ? new AsyncIteratorNode(iterable)
                : Translator.at(new MakeIteratorNode(iterable), generators.get(0).iter().span());
        return new CallNode(function, new ExpressionNode[] {iterator},
                new com.oracle.truffle.api.strings.TruffleString[0]);
    }

    /** The body of the function of a comprehension that is not inlined, or of a generator expression. */
    StatementNode functionBody(Ast node) {
        ExpressionNode first = new ReadArgumentNode(0);
        return switch (node.nodeKind()) {
            case GENERATOR_EXP -> new AsyncTranslator(translator).generatorLoops((GeneratorExp) node, first);
            case LIST_COMP -> {
                ListComp list = (ListComp) node;
                yield collected(ComprehensionNode.Kind.LIST, list.generators(), null, list.elt(), first);
            }
            case SET_COMP -> {
                SetComp set = (SetComp) node;
                yield collected(ComprehensionNode.Kind.SET, set.generators(), null, set.elt(), first);
            }
            case DICT_COMP -> {
                DictComp dict = (DictComp) node;
                yield collected(ComprehensionNode.Kind.DICT, dict.generators(), dict.key(), dict.value(), first);
            }
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private StatementNode collected(ComprehensionNode.Kind kind, List<Comprehension> generators, Expr key, Expr element,
            ExpressionNode first) {
        int result = translator.frame.temporary();
        return new ReturnNode(new ComprehensionNode(kind, loops(generators, 0, first, key, element, result), result));
    }
}
