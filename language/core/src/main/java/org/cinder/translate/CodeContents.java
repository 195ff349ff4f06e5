// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinder.ast.Alias;
import org.cinder.ast.AnnAssign;
import org.cinder.ast.Arg;
import org.cinder.ast.Arguments;
import org.cinder.ast.Assign;
import org.cinder.ast.Ast;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.Attribute;
import org.cinder.ast.AugAssign;
import org.cinder.ast.Call;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Comprehension;
import org.cinder.ast.Constant;
import org.cinder.ast.Dict;
import org.cinder.ast.DictComp;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.For;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.GeneratorExp;
import org.cinder.ast.Import;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.Keyword;
import org.cinder.ast.Lambda;
import org.cinder.ast.ListComp;
import org.cinder.ast.ListExpr;
import org.cinder.ast.Name;
import org.cinder.ast.NamedExpr;
import org.cinder.ast.Raise;
import org.cinder.ast.Return;
import org.cinder.ast.SetComp;
import org.cinder.ast.SetExpr;
import org.cinder.ast.Stmt;
import org.cinder.ast.Tuple;
import org.cinder.ast.With;
import org.cinder.ast.schema.FieldKind;
import org.cinder.ast.schema.NodeFields;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PNone;
import org.cinder.object.hash.SetTable;
import org.cinder.object.set.PSet;
import org.cinder.object.tuple.PTuple;
import org.cinder.scope.ScopeKind;
import org.cinder.scope.Symbol;

/** The names and constants of a code object, in the order in which CPython's compiler comes upon them. */
final class CodeContents {
    private final ScopeCode code;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<Object, Object> constants = new LinkedHashMap<>();
    private final List<Object[]> late = new ArrayList<>();

    private CodeContents(ScopeCode code) {
        this.code = code;
    }

    static CodeContents of(ScopeCode code) {
        CodeContents contents = new CodeContents(code);
        contents.walkCode();
        return contents;
    }

    List<String> names() {
        return new ArrayList<>(names);
    }

    Object[] constants() {
        return constants.values().toArray();
    }

    private void walkCode() {
        ScopeKind kind = code.scope().kind();
        List<Stmt> statements = code.statements();
        if (kind == ScopeKind.CLASS && statements != null) {
            names.addAll(List.of("__name__", "__module__", "__qualname__"));
            constant(code.unit().name(code.scope().qualifiedName()));
        } else if (kind == ScopeKind.FUNCTION || kind == ScopeKind.LAMBDA) {
            constant(code.docstring() == null ? PNone.NONE : code.docstring());
        }
        if (statements == null) {
            walkExpression();
        } else {
            body(statements, kind);
        }
        late.forEach(values -> constant(code.unit().constants().tuple(values)));
    }

    private void body(List<Stmt> statements, ScopeKind kind) {
        int start = code.docstring() == null ? 0 : 1;
        if (start == 1 && !kind.isFunctionLike()) {
            constant(code.docstring());
            names.add("__doc__");
        }
        statements.subList(start, statements.size()).forEach(this::walk);
        if (code.scope().needsClassCell()) {
            names.add("__classcell__");
        }
        Stmt last = statements.get(statements.size() - 1);
        if (!(last instanceof Return || last instanceof Raise) && !code.scope().needsClassCell()) {
            constant(PNone.NONE);
        }
    }

    private void walkExpression() {
        Ast node = code.node();
        if (node instanceof Lambda lambda) {
            walk(lambda.body());
        } else if (node instanceof GeneratorExp generator) {
            comprehension(generator.generators(), false, generator.elt());
            constant(PNone.NONE);
        } else {
            children(node);
        }
    }

    private void walk(Ast node) {
        // instanceof in place of a switch over types, which would make every case a class file of its own
        if (node == null) {
            return;
        } else if (node instanceof Constant constant) {
            constant(code.unit().constants().value(constant.value()));
        } else if (node instanceof Name name) {
            name(name.id());
        } else if (node instanceof Attribute attribute) {
            walk(attribute.value());
            names.add(attribute.attr());
        } else if (node instanceof Expr expr && folded(expr) instanceof Object value) {
            constant(value);
        } else if (node instanceof Stmt statement) {
            statement(statement);
        } else {
            expression(node);
        }
    }

    private void statement(Stmt node) {
        if (node instanceof ExprStmt statement) {
            if (!(statement.value() instanceof Constant)) {
                walk(statement.value());
            }
        } else if (node instanceof Assign assign) {
            walk(assign.value());
            assign.targets().forEach(this::walk);
        } else if (node instanceof AugAssign assign) {
            walk(assign.target());
            walk(assign.value());
        } else if (node instanceof AnnAssign assign) {
            annotated(assign);
        } else if (node instanceof For loop) {
            walk(loop.iter());
            walk(loop.target());
            loop.body().forEach(this::walk);
            loop.orElse().forEach(this::walk);
        } else if (node instanceof With with) {
            children(with);
            constant(PNone.NONE);
        } else if (node instanceof Return result && result.value() == null) {
            constant(PNone.NONE);
        } else if (node instanceof Import imported) {
            imported.names().forEach(this::imported);
        } else if (node instanceof ImportFrom imported) {
            importedFrom(imported);
        } else if (node instanceof FunctionDef function) {
            function.decoratorList().forEach(this::walk);
            function(function, function.args(), function.returns());
            name(function.name());
        } else if (node instanceof AsyncFunctionDef function) {
            function.decoratorList().forEach(this::walk);
            function(function, function.args(), function.returns());
            name(function.name());
        } else if (node instanceof ClassDef definition) {
            definition.decoratorList().forEach(this::walk);
            nested(definition);
            constant(code.unit().name(definition.name()));
            definition.bases().forEach(this::walk);
            keywords(definition.keywords());
            name(definition.name());
        } else {
            children(node);
        }
    }

    private void annotated(AnnAssign assign) {
        walk(assign.value());
        if (assign.value() != null) {
            walk(assign.target());
        }
        if (!code.scope().kind().isFunctionLike()) {
            walk(assign.annotation());
            if (assign.simple() && assign.target() instanceof Name name) {
                names.add("__annotations__");
                constant(code.unit().name(name.id()));
            }
        }
    }

    private void imported(Alias alias) {
        constant(0L);
        constant(PNone.NONE);
        names.add(alias.name());
        String first = alias.name().contains(".") ? alias.name().substring(0, alias.name().indexOf('.')) : alias.name();
        name(alias.asname() == null ? first : alias.asname());
    }

    private void importedFrom(ImportFrom imported) {
        constant((long) imported.level());
        Object[] wanted = imported.names().stream().map(alias -> (Object) code.unit().name(alias.name())).toArray();
        constant(code.unit().constants().tuple(wanted));
        names.add(imported.module() == null ? "" : imported.module());
        for (Alias alias : imported.names()) {
            if (!alias.name().equals("*")) {
                names.add(alias.name());
                name(alias.asname() == null ? alias.name() : alias.asname());
            }
        }
    }

    private void expression(Ast node) {
        if (node instanceof Call call) {
            walk(call.func());
            call.args().forEach(this::walk);
            keywords(call.keywords());
        } else if (node instanceof NamedExpr named) {
            walk(named.value());
            walk(named.target());
        } else if (node instanceof Lambda lambda) {
            function(lambda, lambda.args(), null);
        } else if (node instanceof GeneratorExp generator) {
            nested(generator);
            walk(generator.generators().get(0).iter());
        } else if (node instanceof ListComp list) {
            comprehension(list.generators(), true, list.elt());
        } else if (node instanceof SetComp set) {
            comprehension(set.generators(), true, set.elt());
        } else if (node instanceof DictComp dict) {
            comprehension(dict.generators(), true, dict.key(), dict.value());
        } else if (node instanceof Dict dict) {
            dict(dict);
        } else {
            children(node);
        }
    }

    private void dict(Dict dict) {
        Object[] keys = values(dict.keys());
        for (int i = 0; i < dict.keys().size(); i++) {
            if (keys == null || keys.length < 2) {
                walk(dict.keys().get(i));
            }
            walk(dict.values().get(i));
        }
        if (keys != null && keys.length > 1) {
            constant(code.unit().constants().tuple(keys));
        }
    }

    private void keywords(List<Keyword> keywords) {
        List<Object> named = new ArrayList<>();
        for (Keyword keyword : keywords) {
            walk(keyword.value());
            if (keyword.arg() != null) {
                named.add(code.unit().name(keyword.arg()));
            }
        }
        if (!named.isEmpty()) {
            constant(code.unit().constants().tuple(named.toArray()));
        }
    }

    private void function(Ast node, Arguments arguments, Expr returns) {
        Object[] defaults = values(arguments.defaults());
        if (defaults == null) {
            arguments.defaults().forEach(this::walk);
        } else if (defaults.length > 0) {
            late.add(defaults);
        }
        List<Object> keywordNames = new ArrayList<>();
        for (int i = 0; i < arguments.kwOnlyArgs().size(); i++) {
            if (arguments.kwDefaults().get(i) != null) {
                walk(arguments.kwDefaults().get(i));
                keywordNames.add(code.unit().name(arguments.kwOnlyArgs().get(i).arg()));
            }
        }
        if (!keywordNames.isEmpty()) {
            constant(code.unit().constants().tuple(keywordNames.toArray()));
        }
        List<Arg> all = new ArrayList<>(arguments.posOnlyArgs());
        all.addAll(arguments.args());
        all.add(arguments.vararg());
        all.addAll(arguments.kwOnlyArgs());
        all.add(arguments.kwarg());
        for (Arg arg : all) {
            if (arg != null && arg.annotation() != null) {
                constant(code.unit().name(arg.arg()));
                walk(arg.annotation());
            }
        }
        if (returns != null) {
            constant(code.unit().name("return"));
            walk(returns);
        }
        nested(node);
    }

    private void nested(Ast node) {
        constant(ScopeCode.create(code.unit(), code.unit().scopes().scopeOf(node), node));
    }

    private void comprehension(List<Comprehension> generators, boolean inlined, Expr... results) {
        for (int i = 0; i < generators.size(); i++) {
            if (i > 0 || inlined) {
                walk(generators.get(i).iter());
            }
            walk(generators.get(i).target());
            generators.get(i).ifs().forEach(this::walk);
        }
        for (Expr result : results) {
            walk(result);
        }
    }

    /** The other nodes, whose fields come in the order of evaluation. */
    private void children(Ast node) {
        Object[] values = NodeFields.values(node);
        for (int i = 0; i < values.length; i++) {
            FieldKind kind = node.nodeKind().fields().get(i).kind();
            if (kind == FieldKind.NODE) {
                walk((Ast) values[i]);
            } else if (kind == FieldKind.NODES && values[i] != null) {
                ((List<?>) values[i]).forEach(each -> walk((Ast) each));
            }
        }
    }

    private void name(String name) {
        Symbol symbol = code.scope().lookup(name);
        boolean local = code.scope().kind().isFunctionLike()
                && (symbol == null || symbol.binding() == null || !symbol.binding().isGlobal());
        if (!local) {
            names.add(name);
        }
    }

    private Object[] values(List<? extends Expr> expressions) {
        Object[] values = new Object[expressions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = expressions.get(i) == null ? null : value(expressions.get(i));
            if (values[i] == null) {
                return null;
            }
        }
        return values;
    }

    private Object value(Expr expr) {
        return expr instanceof Constant constant ? code.unit().constants().value(constant.value()) : folded(expr);
    }

    /** The constant that stands for an operation or a display of constants, or null. */
    private Object folded(Expr expr) {
        if (expr instanceof Tuple tuple) {
            return Constants.tuple(tuple, code.unit().constants());
        }
        if (expr instanceof ListExpr list && list.elts().size() > 2) {
            Object[] values = values(list.elts());
            return values == null ? null : code.unit().constants().tuple(values);
        }
        if (expr instanceof SetExpr set && set.elts().size() > 2 && values(set.elts()) instanceof Object[] values) {
            SetTable table = new SetTable();
            for (Object value : values) {
                table.add(value);
            }
            return PSet.frozen(table);
        }
        ExpressionNode node = expr instanceof org.cinder.ast.UnaryOp unary ? ConstantFolding.fold(unary)
                : expr instanceof org.cinder.ast.BinOp binary ? ConstantFolding.fold(binary) : null;
        return node == null ? null : node.execute(null);
    }

    private void constant(Object value) {
        Object key = value instanceof PTuple tuple ? List.of(tuple.elements()) : value;
        constants.putIfAbsent(key, value);
    }
}
