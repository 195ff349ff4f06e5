// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.schema;

import java.util.List;
import org.cinder.ast.*;

/** Makes nodes from field values in the order of {@link NodeKind#fields()}; the inverse of {@link NodeFields}. */
public final class NodeFactory {
    private NodeFactory() {}

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object value) {
        return (List<T>) value;
    }

    private static String text(Object value) {
        return (String) value;
    }

    private static Expr expr(Object value) {
        return (Expr) value;
    }

    /** A node of a kind; {@code span} is ignored by kinds that have none. */
    public static Ast create(NodeKind kind, Object[] f, Span span) {
        return switch (kind) {
            case MODULE_MOD -> new ModuleMod(list(f[0]), list(f[1]));
            case INTERACTIVE -> new Interactive(list(f[0]));
            case EXPRESSION -> new Expression(expr(f[0]));
            case FUNCTION_TYPE -> new FunctionType(list(f[0]), expr(f[1]));
            case FUNCTION_DEF -> new FunctionDef(
                text(f[0]), (Arguments) f[1], list(f[2]), list(f[3]), expr(f[4]), text(f[5]), list(f[6]), span);
            case ASYNC_FUNCTION_DEF -> new AsyncFunctionDef(
                text(f[0]), (Arguments) f[1], list(f[2]), list(f[3]), expr(f[4]), text(f[5]), list(f[6]), span);
            case CLASS_DEF -> new ClassDef(
                text(f[0]), list(f[1]), list(f[2]), list(f[3]), list(f[4]), list(f[5]), span);
            case RETURN -> new Return(expr(f[0]), span);
            case DELETE -> new Delete(list(f[0]), span);
            case ASSIGN -> new Assign(list(f[0]), expr(f[1]), text(f[2]), span);
            case TYPE_ALIAS -> new TypeAlias(expr(f[0]), list(f[1]), expr(f[2]), span);
            case AUG_ASSIGN -> new AugAssign(expr(f[0]), (Operator) f[1], expr(f[2]), span);
            case ANN_ASSIGN -> new AnnAssign(expr(f[0]), expr(f[1]), expr(f[2]), (Boolean) f[3], span);
            case FOR -> new For(expr(f[0]), expr(f[1]), list(f[2]), list(f[3]), text(f[4]), span);
            case ASYNC_FOR -> new AsyncFor(expr(f[0]), expr(f[1]), list(f[2]), list(f[3]), text(f[4]), span);
            case WHILE -> new While(expr(f[0]), list(f[1]), list(f[2]), span);
            case IF -> new If(expr(f[0]), list(f[1]), list(f[2]), span);
            case WITH -> new With(list(f[0]), list(f[1]), text(f[2]), span);
            case ASYNC_WITH -> new AsyncWith(list(f[0]), list(f[1]), text(f[2]), span);
            case MATCH -> new Match(expr(f[0]), list(f[1]), span);
            case RAISE -> new Raise(expr(f[0]), expr(f[1]), span);
            case TRY -> new Try(list(f[0]), list(f[1]), list(f[2]), list(f[3]), span);
            case TRY_STAR -> new TryStar(list(f[0]), list(f[1]), list(f[2]), list(f[3]), span);
            case ASSERT -> new Assert(expr(f[0]), expr(f[1]), span);
            case IMPORT -> new Import(list(f[0]), (Boolean) f[1], span);
            case IMPORT_FROM -> new ImportFrom(text(f[0]), list(f[1]), (Integer) f[2], (Boolean) f[3], span);
            case GLOBAL -> new Global(list(f[0]), span);
            case NONLOCAL -> new Nonlocal(list(f[0]), span);
            case EXPR_STMT -> new ExprStmt(expr(f[0]), span);
            case PASS -> new Pass(span);
            case BREAK -> new Break(span);
            case CONTINUE -> new Continue(span);
            case BOOL_OP -> new BoolOp((BoolOperator) f[0], list(f[1]), span);
            case NAMED_EXPR -> new NamedExpr(expr(f[0]), expr(f[1]), span);
            case BIN_OP -> new BinOp(expr(f[0]), (Operator) f[1], expr(f[2]), span);
            case UNARY_OP -> new UnaryOp((UnaryOperator) f[0], expr(f[1]), span);
            case LAMBDA -> new Lambda((Arguments) f[0], expr(f[1]), span);
            case IF_EXP -> new IfExp(expr(f[0]), expr(f[1]), expr(f[2]), span);
            case DICT -> new Dict(list(f[0]), list(f[1]), span);
            case SET_EXPR -> new SetExpr(list(f[0]), span);
            case LIST_COMP -> new ListComp(expr(f[0]), list(f[1]), span);
            case SET_COMP -> new SetComp(expr(f[0]), list(f[1]), span);
            case DICT_COMP -> new DictComp(expr(f[0]), expr(f[1]), list(f[2]), span);
            case GENERATOR_EXP -> new GeneratorExp(expr(f[0]), list(f[1]), span);
            case AWAIT -> new Await(expr(f[0]), span);
            case YIELD -> new Yield(expr(f[0]), span);
            case YIELD_FROM -> new YieldFrom(expr(f[0]), span);
            case COMPARE -> new Compare(expr(f[0]), list(f[1]), list(f[2]), span);
            case CALL -> new Call(expr(f[0]), list(f[1]), list(f[2]), span);
            case FORMATTED_VALUE -> new FormattedValue(expr(f[0]), (Integer) f[1], expr(f[2]), span);
            case JOINED_STR -> new JoinedStr(list(f[0]), span);
            case CONSTANT -> new Constant(f[0], text(f[1]), span);
            case ATTRIBUTE -> new Attribute(expr(f[0]), text(f[1]), (ExprContext) f[2], span);
            case SUBSCRIPT -> new Subscript(expr(f[0]), expr(f[1]), (ExprContext) f[2], span);
            case STARRED -> new Starred(expr(f[0]), (ExprContext) f[1], span);
            case NAME -> new Name(text(f[0]), (ExprContext) f[1], span);
            case LIST_EXPR -> new ListExpr(list(f[0]), (ExprContext) f[1], span);
            case TUPLE -> new Tuple(list(f[0]), (ExprContext) f[1], span);
            case SLICE -> new Slice(expr(f[0]), expr(f[1]), expr(f[2]), span);
            case MATCH_VALUE -> new MatchValue(expr(f[0]), span);
            case MATCH_SINGLETON -> new MatchSingleton(f[0], span);
            case MATCH_SEQUENCE -> new MatchSequence(list(f[0]), span);
            case MATCH_MAPPING -> new MatchMapping(list(f[0]), list(f[1]), text(f[2]), span);
            case MATCH_CLASS -> new MatchClass(expr(f[0]), list(f[1]), list(f[2]), list(f[3]), span);
            case MATCH_STAR -> new MatchStar(text(f[0]), span);
            case MATCH_AS -> new MatchAs((Pattern) f[0], text(f[1]), span);
            case MATCH_OR -> new MatchOr(list(f[0]), span);
            case TYPE_VAR -> new TypeVar(text(f[0]), expr(f[1]), span);
            case PARAM_SPEC -> new ParamSpec(text(f[0]), span);
            case TYPE_VAR_TUPLE -> new TypeVarTuple(text(f[0]), span);
            case EXCEPT_HANDLER -> new ExceptHandler(expr(f[0]), text(f[1]), list(f[2]), span);
            case ALIAS -> new Alias(text(f[0]), text(f[1]), span);
            case ARG -> new Arg(text(f[0]), expr(f[1]), text(f[2]), span);
            case KEYWORD -> new Keyword(text(f[0]), expr(f[1]), span);
            case ARGUMENTS -> new Arguments(
                list(f[0]), list(f[1]), (Arg) f[2], list(f[3]), list(f[4]), (Arg) f[5], list(f[6]));
            case COMPREHENSION -> new Comprehension(expr(f[0]), expr(f[1]), list(f[2]), (Boolean) f[3]);
            case WITH_ITEM -> new WithItem(expr(f[0]), expr(f[1]));
            case MATCH_CASE -> new MatchCase((Pattern) f[0], expr(f[1]), list(f[2]));
            case TYPE_IGNORE -> new TypeIgnore((Integer) f[0], text(f[1]));
        };
    }
}
