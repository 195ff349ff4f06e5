// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.ast.Arguments;
import org.cinder.ast.Ast;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.ClassDef;
import org.cinder.ast.Expr;
import org.cinder.ast.Expression;
import org.cinder.ast.FunctionDef;
import org.cinder.ast.Interactive;
import org.cinder.ast.Lambda;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Span;
import org.cinder.ast.Stmt;
import org.cinder.object.function.CodeBody;
import org.cinder.object.function.PCode;
import org.cinder.object.function.Signature;
import org.cinder.scope.Scope;
import org.cinder.scope.ScopeKind;

/** The source side of a code object: a scope and the tree that opens it; translated to nodes at the first call. */
final class ScopeCode implements CodeBody {
    private static final Signature NO_PARAMETERS = new Signature(new TruffleString[0], 0, 0, false, false);

    private final Unit unit;
    private final Scope scope;
    private final Ast node;

    private ScopeCode(Unit unit, Scope scope, Ast node) {
        this.unit = unit;
        this.scope = scope;
        this.node = node;
    }

    /** The code object of a scope. */
    static PCode create(Unit unit, Scope scope, Ast node) {
        ScopeCode body = new ScopeCode(unit, scope, node);
        return new PCode(body, unit.name(scope.name()), unit.name(scope.qualifiedName()), body.signature(),
                body.flags());
    }

    Unit unit() {
        return unit;
    }

    Scope scope() {
        return scope;
    }

    Ast node() {
        return node;
    }

    private Signature signature() {
        if (scope.kind() == ScopeKind.CLASS || scope.kind() == ScopeKind.MODULE && unit.separateLocals()) {
            return new Signature(new TruffleString[] {unit.name(".namespace")}, 1, 1, false, false);
        }
        List<String> parameters = scope.parameterNames();
        if (parameters.isEmpty()) {
            return NO_PARAMETERS;
        }
        Arguments arguments = arguments();
        if (arguments == null) {
            return new Signature(names(parameters), parameters.size(), parameters.size(), false, false);
        }
        int positionalOnly = arguments.posOnlyArgs().size();
        int positional = positionalOnly + arguments.args().size();
        int named = positional + arguments.kwOnlyArgs().size();
        return new Signature(names(parameters.subList(0, named)), positionalOnly, positional,
                arguments.vararg() != null,
                arguments.kwarg() != null);
    }

    private Arguments arguments() {
        if (scope.kind() == ScopeKind.TYPE_PARAMETERS) {
            return null;
        }
        return switch (node.nodeKind()) {
            case FUNCTION_DEF -> ((FunctionDef) node).args();
            case ASYNC_FUNCTION_DEF -> ((AsyncFunctionDef) node).args();
            case LAMBDA -> ((Lambda) node).args();
            default -> null;
        };
    }

    private int flags() {
        int flags = 0;
        if (scope.kind().isFunctionLike()) {
            flags |= PCode.OPTIMIZED | PCode.NEW_LOCALS;
        }
        if (scope.parent() != null && scope.parent().frameScope().kind().isFunctionLike()) {
            flags |= PCode.NESTED;
        }
        Arguments arguments = arguments();
        if (arguments != null) {
            flags |= (arguments.vararg() != null ? PCode.VAR_ARGS : 0) | (arguments.kwarg() != null
                    ? PCode.VAR_KEYWORDS : 0);
        }
        if (scope.isGenerator() || scope.kind() == ScopeKind.GENERATOR_EXPRESSION) {
            flags |= PCode.GENERATOR;
        }
        flags |= scope.isCoroutine() ? PCode.COROUTINE : 0;
        flags |= scope.isAsyncGenerator() ? PCode.ASYNC_GENERATOR : 0;
        return flags;
    }

    private TruffleString[] names(List<String> strings) {
        TruffleString[] names = new TruffleString[strings.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = unit.name(strings.get(i));
        }
        return names;
    }

    @Override
    public RootNode translateRoot(PCode code) {
        return new RootTranslator(this, code).translate();
    }

    @Override
    public String fileName() {
        return unit.fileName();
    }

    @Override
    public boolean isSameCode(CodeBody other) {
        return other instanceof ScopeCode code && node.equals(code.node);
    }

    @Override
    public int firstLine() {
        List<Expr> decorators = switch (node.nodeKind()) {
            case FUNCTION_DEF -> ((FunctionDef) node).decoratorList();
            case ASYNC_FUNCTION_DEF -> ((AsyncFunctionDef) node).decoratorList();
            case CLASS_DEF -> ((ClassDef) node).decoratorList();
            default -> List.of();
        };
        return decorators.isEmpty() ? span().line() : decorators.get(0).span().line();
    }

    Span span() {
        if (node instanceof Stmt statement) {
            return statement.span();
        }
        if (node instanceof Expr expr) {
            return expr.span();
        }
        if (node instanceof Expression expression) {
            return expression.body().span();
        }
        return node instanceof ModuleMod module && !module.body().isEmpty()
                ? new Span(1, 0, 1, 0).to(module.body().get(module.body().size() - 1).span()) : Span.NONE;
    }

    /** The statements of the body; null for expressions. */
    List<Stmt> statements() {
        if (scope.kind() == ScopeKind.TYPE_PARAMETERS) {
            return null;
        }
        return switch (node.nodeKind()) {
            case FUNCTION_DEF -> ((FunctionDef) node).body();
            case ASYNC_FUNCTION_DEF -> ((AsyncFunctionDef) node).body();
            case CLASS_DEF -> ((ClassDef) node).body();
            case MODULE_MOD -> ((ModuleMod) node).body();
            case INTERACTIVE -> ((Interactive) node).body();
            default -> null;
        };
    }

    @Override
    public TruffleString[] variableNames() {
        return scope.kind().isFunctionLike() ? names(scope.variableNames()) : new TruffleString[0];
    }

    @Override
    public TruffleString[] cellNames() {
        return names(scope.cellNames());
    }

    @Override
    public TruffleString[] freeNames() {
        return names(scope.freeNames());
    }

    @Override
    public TruffleString[] usedNames() {
        return names(CodeContents.of(this).names());
    }

    @Override
    public Object[] constants() {
        return CodeContents.of(this).constants();
    }

    @Override
    public TruffleString docstring() {
        return unit.optimizeLevel() > 1 ? null : Docstrings.of(statements());
    }
}
