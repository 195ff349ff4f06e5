// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cinder.ast.Arg;
import org.cinder.ast.Arguments;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.Lambda;
import org.cinder.ast.Name;
import org.cinder.ast.ParamSpec;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.ast.TypeAlias;
import org.cinder.ast.TypeParam;
import org.cinder.ast.TypeVar;
import org.cinder.ast.TypeVarTuple;

/** Collects functions, lambdas, classes and type aliases, with the scopes of their type parameters (PEP 695). */
final class DefinitionCollector {
    private final SymbolCollector collector;
    private final ScopeBuilder scopes;

    DefinitionCollector(SymbolCollector collector) {
        this.collector = collector;
        scopes = collector.scopes;
    }

    void function(FunctionDef node) {
        openFunction(node, node.name(), node.args(), node.decoratorList(), node.typeParams(), node.returns());
        body(node.body());
        close(node.typeParams());
    }

    void function(AsyncFunctionDef node) {
        openFunction(node, node.name(), node.args(), node.decoratorList(), node.typeParams(), node.returns());
        scopes.current().set(Fact.COROUTINE);
        body(node.body());
        close(node.typeParams());
    }

    private void openFunction(
            Stmt node, String name, Arguments args, List<Expr> decorators, List<TypeParam> types, Expr returns) {
        scopes.bind(name, node.span());
        defaults(args);
        collector.expressions.visitAll(decorators);
        if (!types.isEmpty()) {
            enterTypeParameters(node, name);
            hiddenDefaults(args, node.span());
            typeParameters(types);
        }
        annotations(args);
        collector.declarations.annotation(returns);
        scopes.enter(ScopeKind.FUNCTION, name, node);
        parameters(args);
    }

    private void body(List<Stmt> body) {
        collector.statements.visitAll(body);
        scopes.exit();
    }

    private void close(List<TypeParam> types) {
        if (!types.isEmpty()) {
            scopes.exit();
        }
    }

    void lambda(Lambda node) {
        if (scopes.current().canSeeClassScope()) {
            throw scopes.errors().at(node.span(), "Cannot use lambda in annotation scope within class scope");
        }
        defaults(node.args());
        scopes.enter(ScopeKind.LAMBDA, "<lambda>", node);
        parameters(node.args());
        collector.expressions.visit(node.body());
        scopes.exit();
    }

    void classDefinition(ClassDef node) {
        scopes.bind(node.name(), node.span());
        collector.expressions.visitAll(node.decoratorList());
        boolean generic = !node.typeParams().isEmpty();
        if (generic) {
            enterTypeParameters(node, node.name());
            Set<String> parameterNames = new HashSet<>();
            scopes.enterClassNames(node.name(), parameterNames);
            scopes.add(".type_params", Symbol.LOCAL | Symbol.USE, node.span());
            scopes.add(".generic_base", Symbol.LOCAL | Symbol.USE, node.span());
            for (TypeParam parameter : node.typeParams()) {
                parameterNames.add(name(parameter));
                typeParameter(parameter);
            }
        }
        collector.expressions.visitAll(node.bases());
        collector.expressions.visitKeywords(node.keywords());
        scopes.enter(ScopeKind.CLASS, node.name(), node);
        scopes.enterClassNames(node.name(), null);
        if (generic) {
            scopes.add("__type_params__", Symbol.LOCAL, node.span());
            scopes.use(".type_params");
        }
        collector.statements.visitAll(node.body());
        scopes.exit();
        close(node.typeParams());
    }

    void typeAlias(TypeAlias node) {
        String name = node.name() instanceof Name target ? target.id() : "";
        collector.expressions.visit(node.name());
        boolean inClass = scopes.current().kind() == ScopeKind.CLASS;
        if (!node.typeParams().isEmpty()) {
            enterTypeParameters(node, name);
            typeParameters(node.typeParams());
        }
        scopes.enter(ScopeKind.TYPE_ALIAS, name, node);
        seeClass(inClass);
        collector.expressions.visit(node.value());
        scopes.exit();
        close(node.typeParams());
    }

    private void enterTypeParameters(Stmt owner, String name) {
        boolean inClass = scopes.current().kind() == ScopeKind.CLASS;
        scopes.enter(ScopeKind.TYPE_PARAMETERS, "<generic parameters of " + name + ">", owner);
        seeClass(inClass);
    }

    private void seeClass(boolean inClass) {
        if (inClass) {
            scopes.current().set(Fact.SEES_CLASS);
            scopes.use("__classdict__");
        }
    }

    /** A generic function gets its default values from outside, as parameters of the scope around it. */
    private void hiddenDefaults(Arguments args, Span span) {
        if (!args.defaults().isEmpty()) {
            scopes.add(".defaults", Symbol.PARAMETER, span);
        }
        for (Expr value : args.kwDefaults()) {
            if (value != null) {
                scopes.add(".kwdefaults", Symbol.PARAMETER, span);
                break;
            }
        }
    }

    private void typeParameters(List<TypeParam> types) {
        for (TypeParam parameter : types) {
            typeParameter(parameter);
        }
    }

    private void typeParameter(TypeParam parameter) {
        scopes.add(name(parameter), Symbol.TYPE_PARAMETER | Symbol.LOCAL, parameter.span());
        if (parameter instanceof TypeVar variable && variable.bound() != null) {
            boolean inClass = scopes.current().canSeeClassScope();
            scopes.enter(ScopeKind.TYPE_VAR_BOUND, variable.name(), variable);
            seeClass(inClass);
            collector.expressions.visit(variable.bound());
            scopes.exit();
        }
    }

    private static String name(TypeParam parameter) {
        return switch (parameter.nodeKind()) {
            case TYPE_VAR -> ((TypeVar) parameter).name();
            case PARAM_SPEC -> ((ParamSpec) parameter).name();
            case TYPE_VAR_TUPLE -> ((TypeVarTuple) parameter).name();
            default -> throw new IllegalStateException();
        };
    }

    private void defaults(Arguments args) {
        collector.expressions.visitAll(args.defaults());
        collector.expressions.visitAll(args.kwDefaults());
    }

    private void annotations(Arguments args) {
        args.posOnlyArgs().forEach(this::annotation);
        args.args().forEach(this::annotation);
        annotation(args.vararg());
        annotation(args.kwarg());
        args.kwOnlyArgs().forEach(this::annotation);
    }

    private void annotation(Arg arg) {
        if (arg != null) {
            collector.declarations.annotation(arg.annotation());
        }
    }

    private void parameters(Arguments args) {
        args.posOnlyArgs().forEach(this::parameter);
        args.args().forEach(this::parameter);
        args.kwOnlyArgs().forEach(this::parameter);
        parameter(args.vararg());
        parameter(args.kwarg());
    }

    private void parameter(Arg arg) {
        if (arg != null) {
            scopes.add(arg.arg(), Symbol.PARAMETER, arg.span());
        }
    }
}
