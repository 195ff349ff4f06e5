// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Arg;
import org.cinder.ast.Arguments;
import org.cinder.ast.Ast;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.Keyword;
import org.cinder.ast.Lambda;
import org.cinder.ast.Span;
import org.cinder.ast.Starred;
import org.cinder.ast.TypeAlias;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.literal.OnlyElementNode;
import org.cinder.node.definition.DecorateNode;
import org.cinder.node.definition.MakeClassNode;
import org.cinder.node.definition.MakeFunctionNode;
import org.cinder.node.literal.ConstantNode;
import org.cinder.node.literal.DictDisplayNode;
import org.cinder.node.literal.TupleDisplayNode;
import org.cinder.node.local.CellAccess;
import org.cinder.object.function.PCode;
import org.cinder.object.str.Text;
import org.cinder.scope.Scope;

/** {@code def}, {@code lambda}, {@code class}: the nodes that make functions and classes when executed. */
final class DefinitionTranslator {
    private final Translator translator;

    DefinitionTranslator(Translator translator) {
        this.translator = translator;
    }

    StatementNode function(FunctionDef node) {
        ExpressionNode made = generic(node, node.args());
        if (made == null) {
            made = makeFunction(node, node.args(), node.returns(), true);
        }
        return bind(node.name(), decorate(node.decoratorList(), Translator.at(made, node.span())), node.span());
    }

    StatementNode asyncFunction(AsyncFunctionDef node) {
        ExpressionNode made = generic(node, node.args());
        if (made == null) {
            made = makeFunction(node, node.args(), node.returns(), true);
        }
        return bind(node.name(), decorate(node.decoratorList(), Translator.at(made, node.span())), node.span());
    }

    /** The making of a generic function, or null when it has no type parameters. */
    private ExpressionNode generic(Ast node, Arguments arguments) {
        Scope maker = translator.unit.scopes().typeParametersOf(translator.original(node));
        if (maker == null) {
            return null;
        }
        ExpressionNode defaults = new TupleDisplayNode(translator.expressions(arguments.defaults()));
        List<ExpressionNode> names = new ArrayList<>();
        List<ExpressionNode> values = new ArrayList<>();
        for (int i = 0; i < arguments.kwOnlyArgs().size(); i++) {
            if (arguments.kwDefaults().get(i) != null) {
                names.add(new ConstantNode(translator.mangled(arguments.kwOnlyArgs().get(i).arg())));
                values.add(translator.expression(arguments.kwDefaults().get(i)));
            }
        }
        TypeParameterTranslator parameters = new TypeParameterTranslator(translator);
        return parameters.callMaker(node, maker, defaults, parameters.keywordDefaults(names, values));
    }

    ExpressionNode lambda(Lambda node) {
        return makeFunction(node, node.args(), null, true);
    }

    ExpressionNode comprehensionFunction(Expr node) {
        PCode code = ScopeCode.create(translator.unit, translator.scopeOf(node), node);
        return new MakeFunctionNode(code, new ExpressionNode[0], new TruffleString[0], new ExpressionNode[0], null,
                closure(translator.scopeOf(node)));
    }

    private StatementNode bind(String name, ExpressionNode value, Span span) {
        return Translator.at(translator.variables.write(name, value), span);
    }

    private ExpressionNode decorate(List<Expr> decorators, ExpressionNode made) {
        ExpressionNode result = made;
        for (int i = decorators.size() - 1; i >= 0; i--) {
            ExpressionNode decorator = translator.expression(decorators.get(i));
            result = Translator.at(new DecorateNode(decorator, result), decorators.get(i).span());
        }
        return result;
    }

    /** @param withDefaults false when the defaults are attached afterwards */
    ExpressionNode makeFunction(Ast node, Arguments arguments, Expr returns, boolean withDefaults) {
        Scope scope = translator.scopeOf(node);
        PCode code = ScopeCode.create(translator.unit, scope, translator.original(node));
        ExpressionNode[] defaults = withDefaults ? translator.expressions(arguments.defaults()) : new ExpressionNode[0];
        List<TruffleString> keywordNames = new ArrayList<>();
        List<ExpressionNode> keywordDefaults = new ArrayList<>();
        for (int i = 0; i < arguments.kwOnlyArgs().size(); i++) {
            Expr value = arguments.kwDefaults().get(i);
            if (value != null && withDefaults) {
                keywordNames.add(translator.name(scope.mangle(arguments.kwOnlyArgs().get(i).arg())));
                keywordDefaults.add(translator.expression(value));
            }
        }
        return new MakeFunctionNode(code, defaults, keywordNames.toArray(new TruffleString[0]),
                keywordDefaults.toArray(new ExpressionNode[0]), annotations(arguments, returns), closure(scope));
    }

    /** The cells that a function made here captures, in the order of its free names. */
    CellAccess[] closure(Scope scope) {
        List<String> names = scope.freeNames();
        CellAccess[] cells = new CellAccess[names.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = translator.variables.captured(names.get(i));
        }
        return cells;
    }

    private ExpressionNode annotations(Arguments arguments, Expr returns) {
        List<ExpressionNode> keys = new ArrayList<>();
        List<ExpressionNode> values = new ArrayList<>();
        List<Arg> all = new ArrayList<>();
        all.addAll(arguments.posOnlyArgs());
        all.addAll(arguments.args());
        if (arguments.vararg() != null) {
            all.add(arguments.vararg());
        }
        all.addAll(arguments.kwOnlyArgs());
        if (arguments.kwarg() != null) {
            all.add(arguments.kwarg());
        }
        for (Arg arg : all) {
            if (arg.annotation() != null) {
                keys.add(new ConstantNode(translator.mangled(arg.arg())));
                values.add(annotation(arg.annotation()));
            }
        }
        if (returns != null) {
            keys.add(new ConstantNode(translator.name("return")));
            values.add(annotation(returns));
        }
        if (keys.isEmpty()) {
            return null;
        }
        return new DictDisplayNode(keys.toArray(new ExpressionNode[0]), values.toArray(new ExpressionNode[0]));
    }

    /** The value of an annotation: the expression, or under {@code from __future__ import annotations} its text. */
    ExpressionNode annotation(Expr annotation) {
        if (translator.unit.scopes().futureAnnotations()) {
            return new ConstantNode(Text.of(SourceTexts.of(translator.unit, annotation)));
        }
        if (annotation instanceof Starred starred) {
            return new OnlyElementNode(translator.expression(starred.value()));
        }
        return translator.expression(annotation);
    }

    StatementNode classDefinition(ClassDef node) {
        Scope maker = translator.unit.scopes().typeParametersOf(translator.original(node));
        ExpressionNode made = translator.dialectClass(node);
        if (made == null) {
            made = maker == null ? makeClass(node, null)
                    : new TypeParameterTranslator(translator).callMaker(node, maker, null, null);
        }
        return bind(node.name(), decorate(node.decoratorList(), Translator.at(made, node.span())), node.span());
    }

    /** @param genericBase the base that stands for the type parameters, or null */
    ExpressionNode makeClass(ClassDef node, ExpressionNode genericBase) {
        Scope scope = translator.scopeOf(node);
        PCode code = ScopeCode.create(translator.unit, scope, translator.original(node));
        ExpressionNode body = new MakeFunctionNode(code, new ExpressionNode[0], new TruffleString[0],
                new ExpressionNode[0], null, closure(scope));
        ExpressionNode[] bases = translator.expressions(node.bases());
        if (genericBase != null) {
            bases = java.util.Arrays.copyOf(bases, bases.length + 1);
            bases[bases.length - 1] = genericBase;
        }
        TruffleString[] names = new TruffleString[node.keywords().size()];
        ExpressionNode[] values = new ExpressionNode[names.length];
        for (int i = 0; i < names.length; i++) {
            Keyword keyword = node.keywords().get(i);
            names[i] = keyword.arg() == null ? null : translator.name(keyword.arg());
            values[i] = translator.expression(keyword.value());
        }
        return new MakeClassNode(translator.name(node.name()), body, bases, names, values);
    }

    StatementNode typeAlias(TypeAlias node) {
        Scope maker = translator.unit.scopes().typeParametersOf(translator.original(node));
        TypeParameterTranslator parameters = new TypeParameterTranslator(translator);
        ExpressionNode made = maker == null
                ? parameters.alias(node, new ConstantNode(org.cinder.object.tuple.PTuple.EMPTY))
                : parameters.callMaker(node, maker, null, null);
        return bind(((org.cinder.ast.Name) node.name()).id(), Translator.at(made, node.span()), node.span());
    }
}
