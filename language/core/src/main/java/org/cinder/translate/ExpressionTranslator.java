// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.*;
import org.cinder.ast.ListExpr;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.attribute.ReadAttributeNode;
import org.cinder.node.literal.FormatValueNode;
import org.cinder.node.literal.JoinedStringNode;
import org.cinder.node.literal.ListDisplayNode;
import org.cinder.node.literal.RecordDisplayNode;
import org.cinder.node.literal.StarDisplayNode;
import org.cinder.node.literal.StarElementNode;
import org.cinder.node.literal.TupleDisplayNode;
import org.cinder.node.local.SequenceNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.operator.BinaryOperators;
import org.cinder.node.operator.CompareChainNode;
import org.cinder.node.operator.CompareNodeGen;
import org.cinder.node.operator.ConditionNode;
import org.cinder.node.operator.ConditionNodeGen;
import org.cinder.node.operator.ConditionalNode;
import org.cinder.node.operator.ContainsNode;
import org.cinder.node.operator.IsNode;
import org.cinder.node.operator.NotNode;
import org.cinder.node.operator.ShortCircuitConditionNode;
import org.cinder.node.operator.ShortCircuitNode;
import org.cinder.node.operator.UnaryOperatorNodeGen;
import org.cinder.node.subscript.ReadSliceNodeGen;
import org.cinder.node.subscript.ReadSubscriptNodeGen;
import org.cinder.node.subscript.SliceNode;

/** Expressions other than calls, comprehensions and definitions. */
final class ExpressionTranslator {
    private final Translator translator;

    ExpressionTranslator(Translator translator) {
        this.translator = translator;
    }

    ExpressionNode translate(Expr expr) {
        ExpressionNode node = translator.dialectExpression(expr);
        if (node == null) {
            node = build(expr);
        }
        if (node.span() == null) {
            node.setSpan(expr.span());
        }
        return node;
    }

    private ExpressionNode build(Expr expr) {
        return switch (expr.nodeKind()) {
            case CONSTANT -> Constants.ofValue(translator.unit.constants().value(((Constant) expr).value()));
            case NAME -> ((Name) expr).id().equals("__debug__")
                    ? Constants.ofValue(translator.unit.optimizeLevel() == 0)
                    : translator.variables.read(((Name) expr).id());
            case ATTRIBUTE -> {
                Attribute attribute = (Attribute) expr;
                yield new ReadAttributeNode(translate(attribute.value()),
                    translator.mangled(attribute.attr()));
            }
            case CALL -> translator.calls.translate((Call) expr);
            case BIN_OP -> binary((BinOp) expr);
            case COMPARE -> compare((Compare) expr);
            case BOOL_OP -> shortCircuit((BoolOp) expr);
            case UNARY_OP -> unary((UnaryOp) expr);
            case SUBSCRIPT -> {
                Subscript subscript = (Subscript) expr;
                ExpressionNode object = translate(subscript.value());
                ExpressionNode index = translate(subscript.slice());
                yield index instanceof SliceNode slice ? ReadSliceNodeGen.create(object, slice)
                    : ReadSubscriptNodeGen.create(object, index);
            }
            case SLICE -> {
                Slice slice = (Slice) expr;
                yield new SliceNode(orNone(slice.lower()), orNone(slice.upper()), orNone(slice.step()));
            }
            case IF_EXP -> {
                IfExp conditional = (IfExp) expr;
                yield new ConditionalNode(condition(conditional.test()), translate(conditional.body()),
                    translate(conditional.orElse()));
            }
            case TUPLE -> tuple((org.cinder.ast.Tuple) expr);
            case LIST_EXPR -> {
                ListExpr list = (ListExpr) expr;
                yield hasStar(list.elts())
                    ? new StarDisplayNode(elements(list.elts(), list.span()), StarDisplayNode.Kind.LIST)
                    : new ListDisplayNode(translator.expressions(list.elts()));
            }
            case SET_EXPR -> {
                SetExpr set = (SetExpr) expr;
                yield new StarDisplayNode(elements(set.elts(), set.span()), StarDisplayNode.Kind.SET);
            }
            case DICT -> dict((Dict) expr);
            case JOINED_STR -> joined((JoinedStr) expr);
            case FORMATTED_VALUE -> formatted((FormattedValue) expr);
            case NAMED_EXPR -> {
                NamedExpr named = (NamedExpr) expr;
                yield new SequenceNode(translator.variables.write(((Name) named.target()).id(),
                    translate(named.value())), translator.variables.read(((Name) named.target()).id()));
            }
            case LAMBDA -> translator.definitions.lambda((Lambda) expr);
            case LIST_COMP -> translator.comprehensions.list((ListComp) expr);
            case SET_COMP -> translator.comprehensions.set((SetComp) expr);
            case DICT_COMP -> translator.comprehensions.dict((DictComp) expr);
            case GENERATOR_EXP -> translator.comprehensions.generator((GeneratorExp) expr);
            case STARRED -> new StarElementNode(translate(((Starred) expr).value()));
            default -> throw new IllegalStateException(expr.nodeKind() + " was not taken out of " + expr.span());
        };
    }

    private ExpressionNode tuple(org.cinder.ast.Tuple tuple) {
        if (hasStar(tuple.elts())) {
            return new StarDisplayNode(elements(tuple.elts(), tuple.span()), StarDisplayNode.Kind.TUPLE);
        }
        Object constant = Constants.tuple(tuple, translator.unit.constants());
        return constant != null
                ? new org.cinder.node.literal.ConstantNode(constant)
                : new TupleDisplayNode(translator.expressions(tuple.elts()));
    }

    ExpressionNode orNone(Expr expr) {
        return expr == null ? Constants.none() : translate(expr);
    }

    /** The truth of an expression without boxing it. */
    ConditionNode condition(Expr expr) {
        if (expr instanceof BoolOp operation) {
            boolean stopOn = operation.op() == BoolOperator.OR;
            List<Expr> values = operation.values();
            ExpressionNode result = null;
            for (int i = values.size() - 1; i >= 0; i--) {
                if (result == null) {
                    result = wrapCondition(condition(values.get(i)));
                } else {
                    result = new ShortCircuitConditionNode(condition(values.get(i)), ConditionNodeGen.create(result),
                            stopOn);
                }
            }
            return ConditionNodeGen.create(result);
        }
        return ConditionNodeGen.create(translate(expr));
    }

    private static ExpressionNode wrapCondition(ConditionNode condition) {
        return new org.cinder.node.operator.TruthNode(condition);
    }

    private ExpressionNode binary(BinOp operation) {
        ExpressionNode folded = ConstantFolding.fold(operation);
        if (folded != null) {
            return folded;
        }
        // left-deep chains (a + b + c + …) may be thousands of terms long: no recursion on the left side
        List<BinOp> chain = new ArrayList<>();
        Expr left = operation;
        while (left instanceof BinOp next && ConstantFolding.fold(next) == null) {
            chain.add(next);
            left = next.left();
        }
        ExpressionNode node = translate(left);
        for (int i = chain.size() - 1; i >= 0; i--) {
            BinOp step = chain.get(i);
            node = Translator.at(BinaryOperators.create(step.op(), false, node, translate(step.right())), step.span());
        }
        return node;
    }

    private ExpressionNode unary(UnaryOp operation) {
        if (operation.op() == UnaryOperator.NOT) {
            return new NotNode(condition(operation.operand()));
        }
        ExpressionNode folded = ConstantFolding.fold(operation);
        return folded != null ? folded
                : UnaryOperatorNodeGen.create(translate(operation.operand()), operation.op());
    }

    private ExpressionNode shortCircuit(BoolOp operation) {
        boolean stopOn = operation.op() == BoolOperator.OR;
        List<Expr> values = operation.values();
        ExpressionNode result = translate(values.get(values.size() - 1));
        for (int i = values.size() - 2; i >= 0; i--) {
            result = Translator.at(new ShortCircuitNode(translate(values.get(i)), result, stopOn), operation.span());
        }
        return result;
    }

    private ExpressionNode compare(Compare compare) {
        if (compare.ops().size() == 1) {
            return comparison(compare.ops().get(0), translate(compare.left()), translate(compare.comparators().get(0)));
        }
        int mark = translator.frame.mark();
        int count = compare.ops().size();
        int[] slots = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            slots[i] = translator.frame.temporary();
        }
        int result = translator.frame.temporary();
        StatementNode[] loads = new StatementNode[count];
        ExpressionNode[] comparisons = new ExpressionNode[count];
        ConditionNode[] conditions = new ConditionNode[count];
        for (int i = 0; i < count; i++) {
            StatementNode load = new StoreTemporaryNode(slots[i + 1], translate(compare.comparators().get(i)));
            if (i == 0) {
                load = new org.cinder.node.control.BlockNode(new StatementNode[] {
                    new StoreTemporaryNode(slots[0], translate(compare.left())), load});
            }
            loads[i] = load;
            comparisons[i] = Translator.at(comparison(compare.ops().get(i), new TemporaryNode(slots[i]),
                    new TemporaryNode(slots[i + 1])), compare.span());
            conditions[i] = ConditionNodeGen.create(new TemporaryNode(result));
        }
        translator.frame.release(mark);
        return new CompareChainNode(loads, comparisons, conditions, result);
    }

    private static ExpressionNode comparison(CompareOperator operator, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case IS -> new IsNode(left, right, false);
            case IS_NOT -> new IsNode(left, right, true);
            case IN -> new ContainsNode(left, right, false);
            case NOT_IN -> new ContainsNode(left, right, true);
            default -> CompareNodeGen.create(operator, left, right);
        };
    }

    private ExpressionNode dict(Dict dict) {
        int size = dict.values().size();
        ExpressionNode[] keys = new ExpressionNode[size];
        ExpressionNode[] values = new ExpressionNode[size];
        for (int i = 0; i < size; i++) {
            Expr key = dict.keys().get(i);
            keys[i] = key == null ? null : translate(key);
            values[i] = translate(dict.values().get(i));
        }
        return RecordDisplayNode.create(keys, values);
    }

    private ExpressionNode joined(JoinedStr joined) {
        ExpressionNode[] parts = new ExpressionNode[joined.values().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = translate(joined.values().get(i));
        }
        if (parts.length == 0) {
            return Constants.node("");
        }
        return new JoinedStringNode(parts);
    }

    private ExpressionNode formatted(FormattedValue value) {
        ExpressionNode format = value.formatSpec() == null ? null : translate(value.formatSpec());
        return new FormatValueNode(translate(value.value()), value.conversion(), format);
    }

    static boolean hasStar(List<Expr> elements) {
        for (Expr element : elements) {
            if (element instanceof Starred) {
                return true;
            }
        }
        return false;
    }

    /** Elements of a display; what cannot be unpacked is an error of the whole display. */
    private ExpressionNode[] elements(List<Expr> elements, Span display) {
        ExpressionNode[] nodes = translator.expressions(elements);
        for (ExpressionNode node : nodes) {
            if (node instanceof StarElementNode) {
                node.setSpan(display);
            }
        }
        return nodes;
    }
}
