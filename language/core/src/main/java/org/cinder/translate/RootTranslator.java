// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.Expression;
import org.cinder.ast.Lambda;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.node.CellPrologueNode;
import org.cinder.node.ExpressionNode;
import org.cinder.node.FunctionRootNode;
import org.cinder.frame.LocalVariables;
import org.cinder.node.StatementNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.control.PassNode;
import org.cinder.node.control.ReturnNode;
import org.cinder.node.definition.SetUpAnnotationsNode;
import org.cinder.node.definition.WriteNamespaceNode;
import org.cinder.node.generator.GeneratorFunctionRootNode;
import org.cinder.node.generator.GeneratorRootNode;
import org.cinder.node.global.ReadGlobalNode;
import org.cinder.node.literal.ConstantNode;
import org.cinder.node.local.CellAccess;
import org.cinder.node.local.ReadArgumentNode;
import org.cinder.node.local.ReadCellObjectNode;
import org.cinder.node.local.WriteLocalNodeGen;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PCode;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.scope.Binding;
import org.cinder.scope.Scope;
import org.cinder.scope.ScopeKind;
import org.cinder.scope.Symbol;

/**
 * Makes the root node of a code unit: prologue (cells, reassigned parameters, docstrings), body, and what surrounds it.
 */
final class RootTranslator {
    private final ScopeCode code;
    private final PCode object;
    private final Unit unit;
    private final Scope scope;
    private final Translator translator;

    RootTranslator(ScopeCode code, PCode object) {
        this.code = code;
        this.object = object;
        this.unit = code.unit();
        this.scope = code.scope();
        this.translator = new Translator(unit, scope);
    }

    RootNode translate() {
        List<StatementNode> nodes = new ArrayList<>();
        prologue(nodes);
        try {
            body(nodes);
        } catch (UnsupportedSyntax e) {
            throw Errors.notImplementedError("%s", e.getMessage());
        }
        StatementNode[] array = nodes.toArray(new StatementNode[0]);
        if (translator.generator) {
            return generator(array);
        }
        StatementNode body = array.length == 1 ? array[0] : new BlockNode(array);
        LocalVariables variables = variables();
        FrameDescriptor descriptor = translator.frame.build();
        return new FunctionRootNode(unit.language(), descriptor, object, unit.source(), code.span(), variables, body);
    }

    private RootNode generator(StatementNode[] nodes) {
        int generatorSlot = translator.resumables.generatorSlot();
        StatementNode body = translator.resumables.block(nodes);
        LocalVariables variables = variables();
        FrameDescriptor descriptor = translator.frame.build();
        GeneratorRootNode resume =
                new GeneratorRootNode(unit.language(), object, unit.source(), code.span(), variables,
                        generatorSlot, body);
        PythonClass type = scope.isCoroutine() ? BuiltinTypes.COROUTINE
                : scope.isAsyncGenerator() ? BuiltinTypes.ASYNC_GENERATOR : BuiltinTypes.GENERATOR;
        return new GeneratorFunctionRootNode(unit.language(), object, unit.source(), code.span(), variables, descriptor,
                resume.getCallTarget(), generatorSlot, type);
    }

    private void prologue(List<StatementNode> nodes) {
        if (!scope.kind().isFunctionLike()) {
            return;
        }
        List<String> parameters = scope.parameterNames();
        for (Symbol symbol : scope.symbols()) {
            if (symbol.scope() != scope) {
                continue;
            }
            int parameter = symbol.isParameter() ? parameters.indexOf(symbol.name()) : -1;
            TruffleString name = unit.name(symbol.name());
            if (symbol.binding() == Binding.CELL) {
                nodes.add(new CellPrologueNode(translator.frame.slotOf(symbol, name), parameter));
            } else if (parameter >= 0 && symbol.isRebound() && symbol.binding() == Binding.LOCAL) {
                nodes.add(WriteLocalNodeGen.create(new ReadArgumentNode(parameter),
                        translator.frame.slotOf(symbol, name)));
            }
        }
    }

    private void body(List<StatementNode> nodes) {
        Ast node = code.node();
        List<Stmt> statements = code.statements();
        if (scope.kind() == ScopeKind.TYPE_PARAMETERS) {
            new TypeParameterTranslator(translator).makerBody(node, nodes);
        } else if (scope.kind() == ScopeKind.TYPE_ALIAS || scope.kind() == ScopeKind.TYPE_VAR_BOUND) {
            nodes.add(returning(TypeParameterTranslator.lazyValue(node)));
        } else if (scope.kind() == ScopeKind.CLASS) {
            classBody(nodes, statements);
        } else if (translator.dialectBody(node) instanceof StatementNode body) {
            nodes.add(body);
        } else if (statements != null) {
            moduleDocstring(nodes);
            if (scope.kind() == ScopeKind.MODULE && AnnotatedStatements.in(statements)) {
                nodes.add(new SetUpAnnotationsNode(unit.separateLocals()));
            }
            // the docstring of a function is no code
            boolean documented = scope.kind().isFunctionLike() && Docstrings.of(statements) != null;
            if (documented && statements.size() == 1) {
                nodes.add(Translator.at(new PassNode(), head(code.span())));
            }
            for (Stmt statement : statements.subList(documented ? 1 : 0, statements.size())) {
                nodes.add(translator.statements.translate(statement));
            }
        } else if (node instanceof Lambda lambda) {
            nodes.add(returning(lambda.body()));
        } else if (node instanceof Expression expression) {
            nodes.add(returning(expression.body()));
        } else {
            nodes.add(translator.comprehensions.functionBody(node));
        }
    }

    /** The beginning of a definition. */
    private static Span head(Span span) {
        return new Span(span.line(), span.column(), span.line(), span.column());
    }

    private StatementNode returning(org.cinder.ast.Expr value) {
        org.cinder.ast.Return result = new org.cinder.ast.Return(value, value.span());
        return translator.statements.translate(result);
    }

    private void moduleDocstring(List<StatementNode> nodes) {
        if (code.node() instanceof org.cinder.ast.ModuleMod && code.docstring() != null) {
            nodes.add(translator.variables.write("__doc__", new ConstantNode(code.docstring())));
        }
    }

    private void classBody(List<StatementNode> nodes, List<Stmt> statements) {
        int cell = -1;
        if (scope.needsClassCell()) {
            cell = translator.variables.implicitCell(scope, "__class__");
            nodes.add(new CellPrologueNode(cell, -1));
        }
        if (scope.needsClassDict()) {
            int namespace = translator.variables.implicitCell(scope, "__classdict__");
            nodes.add(new org.cinder.node.CellPrologueNode(namespace, 0));
        }
        nodes.add(new WriteNamespaceNode(unit.name("__module__"), new ReadGlobalNode(unit.name("__name__"))));
        nodes.add(new WriteNamespaceNode(unit.name("__qualname__"), new ConstantNode(object.qualifiedName())));
        if (AnnotatedStatements.in(statements)) {
            nodes.add(new SetUpAnnotationsNode(true));
        }
        if (code.docstring() != null) {
            nodes.add(new WriteNamespaceNode(unit.name("__doc__"), new ConstantNode(code.docstring())));
        }
        if (unit.scopes().typeParametersOf(code.node()) != null) {
            nodes.add(new WriteNamespaceNode(unit.name("__type_params__"), translator.variables.read(".type_params")));
        }
        for (Stmt statement : statements) {
            nodes.add(translator.statements.translate(statement));
        }
        if (cell >= 0) {
            ExpressionNode cellObject = new ReadCellObjectNode(CellAccess.ownedBy(cell));
            nodes.add(new WriteNamespaceNode(unit.name("__classcell__"), cellObject));
            nodes.add(new ReturnNode(new ReadCellObjectNode(CellAccess.ownedBy(cell))));
        }
    }

    private LocalVariables variables() {
        List<TruffleString> names = new ArrayList<>();
        List<int[]> homes = new ArrayList<>();
        if (scope.kind().isFunctionLike()) {
            collect(scope, names, homes);
            List<String> free = scope.freeNames();
            for (int i = 0; i < free.size(); i++) {
                names.add(unit.name(free.get(i)));
                homes.add(new int[] {-1, -1, i});
            }
        }
        int[] arguments = new int[names.size()];
        int[] slots = new int[arguments.length];
        int[] closure = new int[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = homes.get(i)[0];
            slots[i] = homes.get(i)[1];
            closure[i] = homes.get(i)[2];
        }
        return new LocalVariables(names.toArray(new TruffleString[0]), arguments, slots, closure,
                scope.kind() == ScopeKind.CLASS || scope.kind() == ScopeKind.MODULE && unit.separateLocals());
    }

    private void collect(Scope owner, List<TruffleString> names, List<int[]> homes) {
        List<String> parameters = owner.parameterNames();
        for (String variable : owner.variableNames()) {
            Symbol symbol = owner.lookup(variable);
            if (symbol == null || symbol.scope() != owner) {
                continue;
            }
            add(symbol, parameters, names, homes);
        }
        for (Symbol symbol : owner.symbols()) {
            if (symbol.binding() == Binding.CELL && symbol.scope() == owner
                    && !names.contains(unit.name(symbol.name()))) {
                add(symbol, parameters, names, homes);
            }
        }
    }

    private void add(Symbol symbol, List<String> parameters, List<TruffleString> names, List<int[]> homes) {
        TruffleString name = unit.name(symbol.name());
        if (translator.frame.hasSlot(symbol)) {
            names.add(name);
            homes.add(new int[] {-1, translator.frame.slotOf(symbol, name), -1});
        } else if (symbol.isParameter()) {
            names.add(name);
            homes.add(new int[] {parameters.indexOf(symbol.name()), -1, -1});
        }
    }
}
