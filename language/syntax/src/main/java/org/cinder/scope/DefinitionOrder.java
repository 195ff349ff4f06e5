// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.List;
import org.cinder.ast.Arg;
import org.cinder.ast.Arguments;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Expr;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.Lambda;
import org.cinder.ast.Name;
import org.cinder.ast.ParamSpec;
import org.cinder.ast.Starred;
import org.cinder.ast.Stmt;
import org.cinder.ast.TypeAlias;
import org.cinder.ast.TypeParam;
import org.cinder.ast.TypeVar;
import org.cinder.ast.TypeVarTuple;

/** Definitions in the order of code generation: what surrounds a body, the body, then the binding of the name. */
final class DefinitionOrder {
    private final CodeOrderPass pass;

    DefinitionOrder(CodeOrderPass pass) {
        this.pass = pass;
    }

    void function(FunctionDef node) {
        function(node, node.args(), node.decoratorList(), node.typeParams(), node.returns(), node.body());
        pass.bind(node.name(), node.span());
    }

    void function(AsyncFunctionDef node) {
        function(node, node.args(), node.decoratorList(), node.typeParams(), node.returns(), node.body());
        pass.bind(node.name(), node.span());
    }

    private void function(Stmt node, Arguments args, List<Expr> decorators, List<TypeParam> types, Expr returns,
            List<Stmt> body) {
        pass.reserved.parameters(args);
        pass.expressions.visitAll(decorators);
        defaults(args);
        CodeUnit outer = pass.unit;
        enterTypeParameters(node, types);
        if (!pass.tree.futureAnnotations()) {
            annotations(args);
            pass.expressions.visit(returns);
        }
        body(node, body);
        pass.leave(outer);
    }

    void lambda(Lambda node) {
        pass.reserved.parameters(node.args());
        defaults(node.args());
        CodeUnit outer = pass.enter(pass.tree.scopeOf(node));
        pass.expressions.visit(node.body());
        pass.leave(outer);
    }

    void classDefinition(ClassDef node) {
        pass.expressions.visitAll(node.decoratorList());
        CodeUnit outer = pass.unit;
        boolean generic = !node.typeParams().isEmpty();
        enterTypeParameters(node, node.typeParams());
        if (generic) {
            LocalOrder.touch(pass.unit.scope(), ".type_params");
        }
        body(node, node.body());
        if (generic) {
            LocalOrder.touch(pass.unit.scope(), ".generic_base");
        }
        pass.expressions.checkKeywords(node.keywords());
        pass.expressions.visitElements(node.bases());
        pass.expressions.visitKeywords(node.keywords());
        pass.leave(outer);
        pass.bind(node.name(), node.span());
    }

    void typeAlias(TypeAlias node) {
        CodeUnit outer = pass.unit;
        enterTypeParameters(node, node.typeParams());
        CodeUnit around = pass.enter(pass.tree.scopeOf(node));
        pass.expressions.visit(node.value());
        pass.leave(around);
        pass.leave(outer);
        if (node.name() instanceof Name name) {
            pass.bind(name.id(), node.span());
        }
    }

    private void body(Stmt node, List<Stmt> body) {
        CodeUnit around = pass.enter(pass.tree.scopeOf(node));
        pass.statements.visitAll(body);
        pass.leave(around);
    }

    private void enterTypeParameters(Stmt owner, List<TypeParam> types) {
        if (types.isEmpty()) {
            return;
        }
        pass.enter(pass.tree.typeParametersOf(owner));
        for (TypeParam type : types) {
            switch (type.nodeKind()) {
                case TYPE_VAR -> {
                    TypeVar variable = (TypeVar) type;
                    bound(variable);
                    pass.bind(variable.name(), variable.span());
                }
                case PARAM_SPEC -> {
                    ParamSpec specification = (ParamSpec) type;
                    pass.bind(specification.name(), specification.span());
                }
                case TYPE_VAR_TUPLE -> {
                    TypeVarTuple tuple = (TypeVarTuple) type;
                    pass.bind(tuple.name(), tuple.span());
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    private void bound(TypeVar variable) {
        if (variable.bound() != null) {
            CodeUnit around = pass.enter(pass.tree.scopeOf(variable));
            pass.expressions.visit(variable.bound());
            pass.leave(around);
        }
    }

    private void defaults(Arguments args) {
        pass.expressions.visitAll(args.defaults());
        pass.expressions.visitAll(args.kwDefaults());
    }

    private void annotations(Arguments args) {
        args.args().forEach(this::annotation);
        args.posOnlyArgs().forEach(this::annotation);
        if (args.vararg() != null) {
            Expr annotation = args.vararg().annotation();
            pass.expressions.visit(annotation instanceof Starred star ? star.value() : annotation);
        }
        args.kwOnlyArgs().forEach(this::annotation);
        if (args.kwarg() != null) {
            annotation(args.kwarg());
        }
    }

    private void annotation(Arg arg) {
        pass.expressions.visit(arg.annotation());
    }
}
