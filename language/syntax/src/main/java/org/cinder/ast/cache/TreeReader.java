// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cinder.ast.*;
import org.cinder.ast.schema.NodeKind;

/** Makes nodes of what {@link TreeWriter} wrote; arguments are evaluated in the order of the fields. */
final class TreeReader {
    private final TreeInput in;

    TreeReader(TreeInput in) {
        this.in = in;
    }

    private Expr expr() {
        return (Expr) node();
    }

    /** The next node, or null where an optional one is missing. */
    Ast node() {
        int code = in.readByte();
        if (code == 0) {
            return null;
        }
        NodeKind kind = TreeFormat.KINDS[code % TreeFormat.CONTEXT_STEP - 1];
        ExprContext context = TreeFormat.CONTEXTS[code / TreeFormat.CONTEXT_STEP];
        Span span = kind.hasSpan() ? in.readSpan() : null;
        return switch (kind) {
            case MODULE_MOD -> new ModuleMod(nodes(), nodes());
            case INTERACTIVE -> new Interactive(nodes());
            case EXPRESSION -> new Expression(expr());
            case FUNCTION_TYPE -> new FunctionType(nodes(), expr());
            case FUNCTION_DEF -> new FunctionDef(in.readText(), (Arguments) node(), nodes(), nodes(), expr(),
                    in.readText(), nodes(), span);
            case ASYNC_FUNCTION_DEF -> new AsyncFunctionDef(in.readText(), (Arguments) node(), nodes(), nodes(), expr(),
                    in.readText(), nodes(), span);
            case CLASS_DEF -> new ClassDef(in.readText(), nodes(), nodes(), nodes(), nodes(), nodes(), span);
            case RETURN -> new Return(expr(), span);
            case DELETE -> new Delete(nodes(), span);
            case ASSIGN -> new Assign(nodes(), expr(), in.readText(), span);
            case TYPE_ALIAS -> new TypeAlias(expr(), nodes(), expr(), span);
            case AUG_ASSIGN -> new AugAssign(expr(), TreeFormat.OPERATORS[in.readByte()], expr(), span);
            case ANN_ASSIGN -> new AnnAssign(expr(), expr(), expr(), in.readByte() != 0, span);
            case FOR -> new For(expr(), expr(), nodes(), nodes(), in.readText(), span);
            case ASYNC_FOR -> new AsyncFor(expr(), expr(), nodes(), nodes(), in.readText(), span);
            case WHILE -> new While(expr(), nodes(), nodes(), span);
            case IF -> new If(expr(), nodes(), nodes(), span);
            case WITH -> new With(nodes(), nodes(), in.readText(), span);
            case ASYNC_WITH -> new AsyncWith(nodes(), nodes(), in.readText(), span);
            case MATCH -> new Match(expr(), nodes(), span);
            case RAISE -> new Raise(expr(), expr(), span);
            case TRY -> new Try(nodes(), nodes(), nodes(), nodes(), span);
            case TRY_STAR -> new TryStar(nodes(), nodes(), nodes(), nodes(), span);
            case ASSERT -> new Assert(expr(), expr(), span);
            case IMPORT -> new Import(nodes(), in.readByte() != 0, span);
            case IMPORT_FROM -> new ImportFrom(in.readText(), nodes(), (int) in.readLong(), in.readByte() != 0, span);
            case GLOBAL -> new Global(texts(), span);
            case NONLOCAL -> new Nonlocal(texts(), span);
            case EXPR_STMT -> new ExprStmt(expr(), span);
            case PASS -> new Pass(span);
            case BREAK -> new Break(span);
            case CONTINUE -> new Continue(span);
            case BOOL_OP -> new BoolOp(TreeFormat.BOOL_OPERATORS[in.readByte()], nodes(), span);
            case NAMED_EXPR -> new NamedExpr(expr(), expr(), span);
            case BIN_OP -> new BinOp(expr(), TreeFormat.OPERATORS[in.readByte()], expr(), span);
            case UNARY_OP -> new UnaryOp(TreeFormat.UNARY_OPERATORS[in.readByte()], expr(), span);
            case LAMBDA -> new Lambda((Arguments) node(), expr(), span);
            case IF_EXP -> new IfExp(expr(), expr(), expr(), span);
            case DICT -> new Dict(nullableNodes(), nodes(), span);
            case SET_EXPR -> new SetExpr(nodes(), span);
            case LIST_COMP -> new ListComp(expr(), nodes(), span);
            case SET_COMP -> new SetComp(expr(), nodes(), span);
            case DICT_COMP -> new DictComp(expr(), expr(), nodes(), span);
            case GENERATOR_EXP -> new GeneratorExp(expr(), nodes(), span);
            case AWAIT -> new Await(expr(), span);
            case YIELD -> new Yield(expr(), span);
            case YIELD_FROM -> new YieldFrom(expr(), span);
            case COMPARE -> new Compare(expr(), operators(), nodes(), span);
            case CALL -> new Call(expr(), nodes(), nodes(), span);
            case FORMATTED_VALUE -> new FormattedValue(expr(), (int) in.readLong(), expr(), span);
            case JOINED_STR -> new JoinedStr(nodes(), span);
            case CONSTANT -> new Constant(constant(), in.readText(), span);
            case ATTRIBUTE -> new Attribute(expr(), in.readText(), context, span);
            case SUBSCRIPT -> new Subscript(expr(), expr(), context, span);
            case STARRED -> new Starred(expr(), context, span);
            case NAME -> new Name(in.readText(), context, span);
            case LIST_EXPR -> new ListExpr(nodes(), context, span);
            case TUPLE -> new Tuple(nodes(), context, span);
            case SLICE -> new Slice(expr(), expr(), expr(), span);
            case MATCH_VALUE -> new MatchValue(expr(), span);
            case MATCH_SINGLETON -> new MatchSingleton(constant(), span);
            case MATCH_SEQUENCE -> new MatchSequence(nodes(), span);
            case MATCH_MAPPING -> new MatchMapping(nodes(), nodes(), in.readText(), span);
            case MATCH_CLASS -> new MatchClass(expr(), nodes(), texts(), nodes(), span);
            case MATCH_STAR -> new MatchStar(in.readText(), span);
            case MATCH_AS -> new MatchAs((Pattern) node(), in.readText(), span);
            case MATCH_OR -> new MatchOr(nodes(), span);
            case TYPE_VAR -> new TypeVar(in.readText(), expr(), span);
            case PARAM_SPEC -> new ParamSpec(in.readText(), span);
            case TYPE_VAR_TUPLE -> new TypeVarTuple(in.readText(), span);
            case EXCEPT_HANDLER -> new ExceptHandler(expr(), in.readText(), nodes(), span);
            case ALIAS -> new Alias(in.readText(), in.readText(), span);
            case ARG -> new Arg(in.readText(), expr(), in.readText(), span);
            case KEYWORD -> new Keyword(in.readText(), expr(), span);
            case ARGUMENTS -> new Arguments(nodes(), nodes(), (Arg) node(), nodes(), nullableNodes(), (Arg) node(),
                    nodes());
            case COMPREHENSION -> new Comprehension(expr(), expr(), nodes(), in.readByte() != 0);
            case WITH_ITEM -> new WithItem(expr(), expr());
            case MATCH_CASE -> new MatchCase((Pattern) node(), expr(), nodes());
            case TYPE_IGNORE -> new TypeIgnore((int) in.readLong(), in.readText());
        };
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> nodes() {
        int count = in.readLength();
        return (List<T>) switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(node());
            case 2 -> List.of(node(), node());
            default -> List.of(array(count));
        };
    }

    private Ast[] array(int count) {
        Ast[] nodes = new Ast[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = node();
        }
        return nodes;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> nullableNodes() {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(array(in.readLength())));
    }

    private List<String> texts() {
        String[] texts = new String[in.readLength()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readText();
        }
        return List.of(texts);
    }

    private List<CompareOperator> operators() {
        CompareOperator[] operators = new CompareOperator[in.readLength()];
        for (int i = 0; i < operators.length; i++) {
            operators[i] = TreeFormat.COMPARE_OPERATORS[in.readByte()];
        }
        return List.of(operators);
    }

    private Object constant() {
        return switch (in.readByte()) {
            case TreeFormat.NONE -> Singleton.NONE;
            case TreeFormat.ELLIPSIS -> Singleton.ELLIPSIS;
            case TreeFormat.FALSE -> false;
            case TreeFormat.TRUE -> true;
            case TreeFormat.INT -> in.readLong();
            case TreeFormat.BIG_INT -> new BigInteger(in.readBytes());
            case TreeFormat.FLOAT -> in.readDouble();
            case TreeFormat.IMAGINARY -> new Imaginary(in.readDouble());
            case TreeFormat.STR -> in.readText();
            case TreeFormat.CODE_POINTS -> codePoints();
            case TreeFormat.BYTES -> new BytesValue(in.readBytes());
            default -> throw new IllegalArgumentException();
        };
    }

    private CodePoints codePoints() {
        int[] points = new int[in.readLength()];
        for (int i = 0; i < points.length; i++) {
            points[i] = in.readInt();
        }
        return new CodePoints(points);
    }
}
