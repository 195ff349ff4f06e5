// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.ClassDef;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.ParamSpec;
import org.cinder.ast.TypeAlias;
import org.cinder.ast.TypeParam;
import org.cinder.ast.TypeVar;
import org.cinder.ast.TypeVarTuple;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.call.CallNode;
import org.cinder.node.control.ReturnNode;
import org.cinder.node.definition.AttachToFunctionNode;
import org.cinder.node.definition.MakeFunctionNode;
import org.cinder.node.definition.TypingCallNode;
import org.cinder.node.literal.BooleanConstantNode;
import org.cinder.node.literal.ConstantNode;
import org.cinder.node.literal.DictDisplayNode;
import org.cinder.node.literal.TupleDisplayNode;
import org.cinder.object.function.PCode;
import org.cinder.object.PNone;
import org.cinder.scope.Scope;

/**
 * Type parameters (PEP 695). A generic function, class or alias is made by a function of its own, whose variables are
 * the
 * type parameters; the module {@code _typing} makes the objects.
 */
final class TypeParameterTranslator {
    private static final TruffleString[] NO_KEYWORDS = {};

    private final Translator translator;

    TypeParameterTranslator(Translator translator) {
        this.translator = translator;
    }

    /** In the enclosing scope: calls the function that makes the parameters and then the generic definition. */
    ExpressionNode callMaker(Ast node, Scope scope, ExpressionNode defaults, ExpressionNode keywordDefaults) {
        PCode code = ScopeCode.create(translator.unit, scope, node);
        ExpressionNode maker =
                new MakeFunctionNode(code, new ExpressionNode[0], NO_KEYWORDS, new ExpressionNode[0], null,
                translator.definitions.closure(scope));
        List<ExpressionNode> arguments = new ArrayList<>();
        for (String parameter : scope.parameterNames()) {
            arguments.add(parameter.equals(".defaults") ? defaults : keywordDefaults);
        }
        return new CallNode(maker, arguments.toArray(new ExpressionNode[0]), NO_KEYWORDS);
    }

    /** The body of that function. */
    void makerBody(Ast node, List<StatementNode> nodes) {
        List<TypeParam> parameters = switch (node.nodeKind()) {
            case FUNCTION_DEF -> ((FunctionDef) node).typeParams();
            case ASYNC_FUNCTION_DEF -> ((AsyncFunctionDef) node).typeParams();
            case CLASS_DEF -> ((ClassDef) node).typeParams();
            case TYPE_ALIAS -> ((TypeAlias) node).typeParams();
            default -> throw new IllegalArgumentException(node.toString());
        };
        ExpressionNode[] reads = new ExpressionNode[parameters.size()];
        for (int i = 0; i < reads.length; i++) {
            String name = name(parameters.get(i));
            nodes.add(translator.variables.write(name, make(parameters.get(i))));
            reads[i] = translator.variables.read(name);
        }
        ExpressionNode tuple = new TupleDisplayNode(reads);
        switch (node.nodeKind()) {
            case FUNCTION_DEF -> {
                FunctionDef function = (FunctionDef) node;
                nodes.add(new ReturnNode(function(translator.definitions.makeFunction(function,
                    function.args(), function.returns(), false), tuple)));
            }
            case ASYNC_FUNCTION_DEF -> {
                AsyncFunctionDef function = (AsyncFunctionDef) node;
                nodes.add(new ReturnNode(function(translator.definitions.makeFunction(function,
                    function.args(), function.returns(), false), tuple)));
            }
            case CLASS_DEF -> {
                ClassDef definition = (ClassDef) node;
                nodes.add(translator.variables.write(".type_params", tuple));
                ExpressionNode base = new TypingCallNode("_subscript_generic",
                        new ExpressionNode[] {translator.variables.read(".type_params")});
                nodes.add(translator.variables.write(".generic_base", base));
                nodes.add(new ReturnNode(translator.definitions.makeClass(definition,
                        translator.variables.read(".generic_base"))));
            }
            case TYPE_ALIAS -> {
                TypeAlias alias = (TypeAlias) node;
                nodes.add(new ReturnNode(alias(alias, tuple)));
            }
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private ExpressionNode function(ExpressionNode made, ExpressionNode tuple) {
        Scope scope = translator.variables.scope();
        ExpressionNode defaults = scope.parameterNames().contains(".defaults") ? translator.variables.read(".defaults")
                : null;
        ExpressionNode keywords = scope.parameterNames().contains(".kwdefaults")
                ? translator.variables.read(".kwdefaults") : null;
        return new AttachToFunctionNode(made, defaults, keywords, tuple);
    }

    /** The alias object; its value is evaluated when first asked for. */
    ExpressionNode alias(TypeAlias alias, ExpressionNode tuple) {
        TruffleString name = translator.name(((org.cinder.ast.Name) alias.name()).id());
        return new TypingCallNode("_make_type_alias",
                new ExpressionNode[] {new ConstantNode(name), tuple, thunk(alias)});
    }

    private ExpressionNode thunk(Ast node) {
        Scope scope = translator.scopeOf(node);
        PCode code = ScopeCode.create(translator.unit, scope, node);
        return new MakeFunctionNode(code, new ExpressionNode[0], NO_KEYWORDS, new ExpressionNode[0], null,
                translator.definitions.closure(scope));
    }

    private ExpressionNode make(TypeParam parameter) {
        ExpressionNode name = new ConstantNode(translator.name(name(parameter)));
        return switch (parameter.nodeKind()) {
            case TYPE_VAR -> {
                TypeVar variable = (TypeVar) parameter;
                yield variable.bound() == null
                    ? new TypingCallNode("_make_typevar", new ExpressionNode[] {name})
                    : new TypingCallNode("_make_typevar", new ExpressionNode[] {name, thunk(variable),
                        new BooleanConstantNode(variable.bound() instanceof org.cinder.ast.Tuple)});
            }
            case PARAM_SPEC -> new TypingCallNode("_make_paramspec", new ExpressionNode[] {name});
            case TYPE_VAR_TUPLE -> new TypingCallNode("_make_typevartuple", new ExpressionNode[] {name});
            default -> throw new IllegalArgumentException(parameter.nodeKind().name());
        };
    }

    private static String name(TypeParam parameter) {
        return switch (parameter.nodeKind()) {
            case TYPE_VAR -> ((TypeVar) parameter).name();
            case PARAM_SPEC -> ((ParamSpec) parameter).name();
            case TYPE_VAR_TUPLE -> ((TypeVarTuple) parameter).name();
            default -> throw new IllegalArgumentException(parameter.nodeKind().name());
        };
    }

    /** Defaults as a tuple and a dict, evaluated outside the scope of the type parameters. */
    ExpressionNode keywordDefaults(List<ExpressionNode> names, List<ExpressionNode> values) {
        return new DictDisplayNode(names.toArray(new ExpressionNode[0]), values.toArray(new ExpressionNode[0]));
    }

    static ExpressionNode none() {
        return new ConstantNode(PNone.NONE);
    }

    /** The value of a lazily evaluated scope: of an alias or of a bound. */
    static Expr lazyValue(Ast node) {
        return switch (node.nodeKind()) {
            case TYPE_ALIAS -> ((TypeAlias) node).value();
            case TYPE_VAR -> ((TypeVar) node).bound();
            default -> null;
        };
    }
}
