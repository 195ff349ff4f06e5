// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.schema;

import org.cinder.ast.*;

/** Reads nodes generically: their kind, span, and field values in the order of {@link NodeKind#fields()}. */
public final class NodeFields {
    private static final Object[] NONE = {};

    private NodeFields() {}

    /** The position of a node, null for kinds that have none. */
    public static Span span(Ast node) {
        if (node instanceof Expr n) {
            return n.span();
        }
        if (node instanceof Stmt n) {
            return n.span();
        }
        if (node instanceof Pattern n) {
            return n.span();
        }
        if (node instanceof TypeParam n) {
            return n.span();
        }
        if (node instanceof ExceptHandler n) {
            return n.span();
        }
        if (node instanceof Alias n) {
            return n.span();
        }
        if (node instanceof Arg n) {
            return n.span();
        }
        return node instanceof Keyword n ? n.span() : null;
    }

    private static Object[] fields(Object... values) {
        return values;
    }

    /** The field values of a node; callers must not change the array. */
    public static Object[] values(Ast node) {
        return switch (node) {
            case ModuleMod n -> fields(n.body(), n.typeIgnores());
            case Interactive n -> fields(n.body());
            case Expression n -> fields(n.body());
            case FunctionType n -> fields(n.argtypes(), n.returns());
            case FunctionDef n ->
                fields(n.name(), n.args(), n.body(), n.decoratorList(), n.returns(), n.typeComment(), n.typeParams());
            case AsyncFunctionDef n ->
                fields(n.name(), n.args(), n.body(), n.decoratorList(), n.returns(), n.typeComment(), n.typeParams());
            case ClassDef n -> fields(n.name(), n.bases(), n.keywords(), n.body(), n.decoratorList(), n.typeParams());
            case Return n -> fields(n.value());
            case Delete n -> fields(n.targets());
            case Assign n -> fields(n.targets(), n.value(), n.typeComment());
            case TypeAlias n -> fields(n.name(), n.typeParams(), n.value());
            case AugAssign n -> fields(n.target(), n.op(), n.value());
            case AnnAssign n -> fields(n.target(), n.annotation(), n.value(), n.simple());
            case For n -> fields(n.target(), n.iter(), n.body(), n.orElse(), n.typeComment());
            case AsyncFor n -> fields(n.target(), n.iter(), n.body(), n.orElse(), n.typeComment());
            case While n -> fields(n.test(), n.body(), n.orElse());
            case If n -> fields(n.test(), n.body(), n.orElse());
            case With n -> fields(n.items(), n.body(), n.typeComment());
            case AsyncWith n -> fields(n.items(), n.body(), n.typeComment());
            case Match n -> fields(n.subject(), n.cases());
            case Raise n -> fields(n.exc(), n.cause());
            case Try n -> fields(n.body(), n.handlers(), n.orElse(), n.finalBody());
            case TryStar n -> fields(n.body(), n.handlers(), n.orElse(), n.finalBody());
            case Assert n -> fields(n.test(), n.msg());
            case Import n -> fields(n.names(), n.lazy());
            case ImportFrom n -> fields(n.module(), n.names(), n.level(), n.lazy());
            case Global n -> fields(n.names());
            case Nonlocal n -> fields(n.names());
            case ExprStmt n -> fields(n.value());
            case Pass n -> NONE;
            case Break n -> NONE;
            case Continue n -> NONE;
            case BoolOp n -> fields(n.op(), n.values());
            case NamedExpr n -> fields(n.target(), n.value());
            case BinOp n -> fields(n.left(), n.op(), n.right());
            case UnaryOp n -> fields(n.op(), n.operand());
            case Lambda n -> fields(n.args(), n.body());
            case IfExp n -> fields(n.test(), n.body(), n.orElse());
            case Dict n -> fields(n.keys(), n.values());
            case SetExpr n -> fields(n.elts());
            case ListComp n -> fields(n.elt(), n.generators());
            case SetComp n -> fields(n.elt(), n.generators());
            case DictComp n -> fields(n.key(), n.value(), n.generators());
            case GeneratorExp n -> fields(n.elt(), n.generators());
            case Await n -> fields(n.value());
            case Yield n -> fields(n.value());
            case YieldFrom n -> fields(n.value());
            case Compare n -> fields(n.left(), n.ops(), n.comparators());
            case Call n -> fields(n.func(), n.args(), n.keywords());
            case FormattedValue n -> fields(n.value(), n.conversion(), n.formatSpec());
            case JoinedStr n -> fields(n.values());
            case Constant n -> fields(n.value(), n.kind());
            case Attribute n -> fields(n.value(), n.attr(), n.ctx());
            case Subscript n -> fields(n.value(), n.slice(), n.ctx());
            case Starred n -> fields(n.value(), n.ctx());
            case Name n -> fields(n.id(), n.ctx());
            case ListExpr n -> fields(n.elts(), n.ctx());
            case Tuple n -> fields(n.elts(), n.ctx());
            case Slice n -> fields(n.lower(), n.upper(), n.step());
            case MatchValue n -> fields(n.value());
            case MatchSingleton n -> fields(n.value());
            case MatchSequence n -> fields(n.patterns());
            case MatchMapping n -> fields(n.keys(), n.patterns(), n.rest());
            case MatchClass n -> fields(n.cls(), n.patterns(), n.kwdAttrs(), n.kwdPatterns());
            case MatchStar n -> fields(n.name());
            case MatchAs n -> fields(n.pattern(), n.name());
            case MatchOr n -> fields(n.patterns());
            case TypeVar n -> fields(n.name(), n.bound());
            case ParamSpec n -> fields(n.name());
            case TypeVarTuple n -> fields(n.name());
            case ExceptHandler n -> fields(n.type(), n.name(), n.body());
            case Alias n -> fields(n.name(), n.asname());
            case Arg n -> fields(n.arg(), n.annotation(), n.typeComment());
            case Keyword n -> fields(n.arg(), n.value());
            case Arguments n -> fields(
                n.posOnlyArgs(), n.args(), n.vararg(), n.kwOnlyArgs(),
                n.kwDefaults(), n.kwarg(), n.defaults());
            case Comprehension n -> fields(n.target(), n.iter(), n.ifs(), n.isAsync());
            case WithItem n -> fields(n.contextExpr(), n.optionalVars());
            case MatchCase n -> fields(n.pattern(), n.guard(), n.body());
            case TypeIgnore n -> fields(n.lineno(), n.tag());
        };
    }
}
