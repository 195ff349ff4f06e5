// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.ast.Attribute;
import org.cinder.ast.Call;
import org.cinder.ast.Expr;
import org.cinder.ast.Keyword;
import org.cinder.ast.Name;
import org.cinder.ast.Starred;
import org.cinder.node.ExpressionNode;
import org.cinder.node.call.CallNode;
import org.cinder.node.call.MethodCallNode;
import org.cinder.node.call.StarCallNode;
import org.cinder.node.call.SuperMethodCallNode;
import org.cinder.node.call.SuperNode;
import org.cinder.scope.Scope;
import org.cinder.scope.Symbol;

/** Calls: plain, method, with stars, and {@code super()} without arguments. */
final class CallTranslator {
    private final Translator translator;

    CallTranslator(Translator translator) {
        this.translator = translator;
    }

    ExpressionNode translate(Call call) {
        if (isBareSuper(call)) {
            ExpressionNode node = superWithoutArguments(call);
            if (node != null) {
                return node;
            }
        }
        if (ExpressionTranslator.hasStar(call.args()) || hasDoubleStar(call.keywords())) {
            return starCall(call);
        }
        int positional = call.args().size();
        ExpressionNode[] arguments = new ExpressionNode[positional + call.keywords().size()];
        TruffleString[] keywords = new TruffleString[call.keywords().size()];
        for (int i = 0; i < positional; i++) {
            arguments[i] = translator.expression(call.args().get(i));
        }
        for (int i = 0; i < keywords.length; i++) {
            keywords[i] = translator.name(call.keywords().get(i).arg());
            arguments[positional + i] = translator.expression(call.keywords().get(i).value());
        }
        if (call.func() instanceof Attribute attribute) {
            ExpressionNode object = translator.expression(attribute.value());
            TruffleString name = translator.mangled(attribute.attr());
            MethodCallNode node = new MethodCallNode(object, name, attribute.span(), arguments, keywords);
            return object instanceof SuperNode ? new SuperMethodCallNode(node, name, keywords) : node;
        }
        return new CallNode(translator.expression(call.func()), arguments, keywords);
    }

    private static boolean hasDoubleStar(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            if (keyword.arg() == null) {
                return true;
            }
        }
        return false;
    }

    private ExpressionNode starCall(Call call) {
        int positional = call.args().size();
        ExpressionNode[] arguments = new ExpressionNode[positional];
        boolean[] starred = new boolean[positional];
        for (int i = 0; i < positional; i++) {
            Expr argument = call.args().get(i);
            starred[i] = argument instanceof Starred;
            arguments[i] = translator.expression(argument instanceof Starred star ? star.value() : argument);
        }
        TruffleString[] names = new TruffleString[call.keywords().size()];
        ExpressionNode[] values = new ExpressionNode[names.length];
        for (int i = 0; i < names.length; i++) {
            Keyword keyword = call.keywords().get(i);
            names[i] = keyword.arg() == null ? null : translator.name(keyword.arg());
            values[i] = translator.expression(keyword.value());
        }
        return new StarCallNode(translator.expression(call.func()), arguments, starred, names, values);
    }

    private static boolean isBareSuper(Call call) {
        return call.func() instanceof Name name && name.id().equals("super") && call.args().isEmpty()
                && call.keywords().isEmpty();
    }

    private ExpressionNode superWithoutArguments(Call call) {
        Scope scope = translator.variables.scope().frameScope();
        Symbol cell = scope.lookup("__class__");
        ExpressionNode callee = translator.expression(call.func());
        if (!scope.kind().isFunctionLike()) {
            return null;
        }
        ExpressionNode classCell = cell == null || cell.binding() != org.cinder.scope.Binding.FREE ? null
                : translator.variables.read("__class__");
        ExpressionNode self = scope.parameterNames().isEmpty()
                ? null : translator.variables.read(scope.parameterNames().get(0));
        return new SuperNode(callee, classCell, self);
    }
}
