// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import java.math.BigInteger;
import java.util.List;
import org.cinder.ast.*;
import org.cinder.ast.schema.NodeFields;
import org.cinder.ast.schema.NodeKind;

/** Writes nodes: a code for kind and context, the span, the fields in the order of the records' components. */
final class TreeWriter {
    private final TreeOutput out;

    TreeWriter(TreeOutput out) {
        this.out = out;
    }

    /** Writes a node; null stands for a missing optional one. */
    void node(Ast node) {
        if (node == null) {
            out.writeByte(0);
            return;
        }
        NodeKind kind = node.nodeKind();
        out.writeByte(1 + kind.ordinal() + TreeFormat.CONTEXT_STEP * context(node).ordinal());
        if (kind.hasSpan()) {
            out.writeSpan(NodeFields.span(node));
        }
        if (node instanceof Stmt statement) {
            statementFields(kind, statement);
        } else if (node instanceof Expr expression) {
            expressionFields(kind, expression);
        } else {
            otherFields(kind, node);
        }
    }

    private static ExprContext context(Ast node) {
        return switch (node.nodeKind()) {
            case NAME -> ((Name) node).ctx();
            case ATTRIBUTE -> ((Attribute) node).ctx();
            case SUBSCRIPT -> ((Subscript) node).ctx();
            case STARRED -> ((Starred) node).ctx();
            case LIST_EXPR -> ((ListExpr) node).ctx();
            case TUPLE -> ((Tuple) node).ctx();
            default -> ExprContext.LOAD;
        };
    }

    private void statementFields(NodeKind kind, Stmt node) {
        switch (kind) {
            case FUNCTION_DEF -> {
                FunctionDef n = (FunctionDef) node;
                out.writeText(n.name());
                node(n.args());
                nodes(n.body());
                nodes(n.decoratorList());
                node(n.returns());
                out.writeText(n.typeComment());
                nodes(n.typeParams());
            }
            case ASYNC_FUNCTION_DEF -> {
                AsyncFunctionDef n = (AsyncFunctionDef) node;
                out.writeText(n.name());
                node(n.args());
                nodes(n.body());
                nodes(n.decoratorList());
                node(n.returns());
                out.writeText(n.typeComment());
                nodes(n.typeParams());
            }
            case CLASS_DEF -> {
                ClassDef n = (ClassDef) node;
                out.writeText(n.name());
                nodes(n.bases());
                nodes(n.keywords());
                nodes(n.body());
                nodes(n.decoratorList());
                nodes(n.typeParams());
            }
            case RETURN -> node(((Return) node).value());
            case DELETE -> nodes(((Delete) node).targets());
            case ASSIGN -> {
                Assign n = (Assign) node;
                nodes(n.targets());
                node(n.value());
                out.writeText(n.typeComment());
            }
            case TYPE_ALIAS -> {
                TypeAlias n = (TypeAlias) node;
                node(n.name());
                nodes(n.typeParams());
                node(n.value());
            }
            case AUG_ASSIGN -> {
                AugAssign n = (AugAssign) node;
                node(n.target());
                out.writeByte(n.op().ordinal());
                node(n.value());
            }
            case ANN_ASSIGN -> {
                AnnAssign n = (AnnAssign) node;
                node(n.target());
                node(n.annotation());
                node(n.value());
                out.writeByte(n.simple() ? 1 : 0);
            }
            case FOR -> {
                For n = (For) node;
                node(n.target());
                node(n.iter());
                nodes(n.body());
                nodes(n.orElse());
                out.writeText(n.typeComment());
            }
            case ASYNC_FOR -> {
                AsyncFor n = (AsyncFor) node;
                node(n.target());
                node(n.iter());
                nodes(n.body());
                nodes(n.orElse());
                out.writeText(n.typeComment());
            }
            case WHILE -> {
                While n = (While) node;
                node(n.test());
                nodes(n.body());
                nodes(n.orElse());
            }
            case IF -> {
                If n = (If) node;
                node(n.test());
                nodes(n.body());
                nodes(n.orElse());
            }
            case WITH -> {
                With n = (With) node;
                nodes(n.items());
                nodes(n.body());
                out.writeText(n.typeComment());
            }
            case ASYNC_WITH -> {
                AsyncWith n = (AsyncWith) node;
                nodes(n.items());
                nodes(n.body());
                out.writeText(n.typeComment());
            }
            case MATCH -> {
                Match n = (Match) node;
                node(n.subject());
                nodes(n.cases());
            }
            case RAISE -> {
                Raise n = (Raise) node;
                node(n.exc());
                node(n.cause());
            }
            case TRY -> {
                Try n = (Try) node;
                nodes(n.body());
                nodes(n.handlers());
                nodes(n.orElse());
                nodes(n.finalBody());
            }
            case TRY_STAR -> {
                TryStar n = (TryStar) node;
                nodes(n.body());
                nodes(n.handlers());
                nodes(n.orElse());
                nodes(n.finalBody());
            }
            case ASSERT -> {
                Assert n = (Assert) node;
                node(n.test());
                node(n.msg());
            }
            case IMPORT -> {
                Import n = (Import) node;
                nodes(n.names());
                out.writeByte(n.lazy() ? 1 : 0);
            }
            case IMPORT_FROM -> {
                ImportFrom n = (ImportFrom) node;
                out.writeText(n.module());
                nodes(n.names());
                out.writeLong(n.level());
                out.writeByte(n.lazy() ? 1 : 0);
            }
            case GLOBAL -> texts(((Global) node).names());
            case NONLOCAL -> texts(((Nonlocal) node).names());
            case EXPR_STMT -> node(((ExprStmt) node).value());
            case PASS, BREAK, CONTINUE -> { }
            default -> throw new IllegalArgumentException(kind.pythonName());
        }
    }

    private void expressionFields(NodeKind kind, Expr node) {
        switch (kind) {
            case BOOL_OP -> {
                BoolOp n = (BoolOp) node;
                out.writeByte(n.op().ordinal());
                nodes(n.values());
            }
            case NAMED_EXPR -> {
                NamedExpr n = (NamedExpr) node;
                node(n.target());
                node(n.value());
            }
            case BIN_OP -> {
                BinOp n = (BinOp) node;
                node(n.left());
                out.writeByte(n.op().ordinal());
                node(n.right());
            }
            case UNARY_OP -> {
                UnaryOp n = (UnaryOp) node;
                out.writeByte(n.op().ordinal());
                node(n.operand());
            }
            case LAMBDA -> {
                Lambda n = (Lambda) node;
                node(n.args());
                node(n.body());
            }
            case IF_EXP -> {
                IfExp n = (IfExp) node;
                node(n.test());
                node(n.body());
                node(n.orElse());
            }
            case DICT -> {
                Dict n = (Dict) node;
                nodes(n.keys());
                nodes(n.values());
            }
            case SET_EXPR -> nodes(((SetExpr) node).elts());
            case LIST_COMP -> {
                ListComp n = (ListComp) node;
                node(n.elt());
                nodes(n.generators());
            }
            case SET_COMP -> {
                SetComp n = (SetComp) node;
                node(n.elt());
                nodes(n.generators());
            }
            case DICT_COMP -> {
                DictComp n = (DictComp) node;
                node(n.key());
                node(n.value());
                nodes(n.generators());
            }
            case GENERATOR_EXP -> {
                GeneratorExp n = (GeneratorExp) node;
                node(n.elt());
                nodes(n.generators());
            }
            case AWAIT -> node(((Await) node).value());
            case YIELD -> node(((Yield) node).value());
            case YIELD_FROM -> node(((YieldFrom) node).value());
            case COMPARE -> {
                Compare n = (Compare) node;
                node(n.left());
                operators(n.ops());
                nodes(n.comparators());
            }
            case CALL -> {
                Call n = (Call) node;
                node(n.func());
                nodes(n.args());
                nodes(n.keywords());
            }
            case FORMATTED_VALUE -> {
                FormattedValue n = (FormattedValue) node;
                node(n.value());
                out.writeLong(n.conversion());
                node(n.formatSpec());
            }
            case JOINED_STR -> nodes(((JoinedStr) node).values());
            case CONSTANT -> {
                Constant n = (Constant) node;
                constant(n.value());
                out.writeText(n.kind());
            }
            case ATTRIBUTE -> {
                Attribute n = (Attribute) node;
                node(n.value());
                out.writeText(n.attr());
            }
            case SUBSCRIPT -> {
                Subscript n = (Subscript) node;
                node(n.value());
                node(n.slice());
            }
            case STARRED -> node(((Starred) node).value());
            case NAME -> out.writeText(((Name) node).id());
            case LIST_EXPR -> nodes(((ListExpr) node).elts());
            case TUPLE -> nodes(((Tuple) node).elts());
            case SLICE -> {
                Slice n = (Slice) node;
                node(n.lower());
                node(n.upper());
                node(n.step());
            }
            default -> throw new IllegalArgumentException(kind.pythonName());
        }
    }

    private void otherFields(NodeKind kind, Ast node) {
        switch (kind) {
            case MODULE_MOD -> {
                ModuleMod n = (ModuleMod) node;
                nodes(n.body());
                nodes(n.typeIgnores());
            }
            case INTERACTIVE -> nodes(((Interactive) node).body());
            case EXPRESSION -> node(((Expression) node).body());
            case FUNCTION_TYPE -> {
                FunctionType n = (FunctionType) node;
                nodes(n.argtypes());
                node(n.returns());
            }
            case MATCH_VALUE -> node(((MatchValue) node).value());
            case MATCH_SINGLETON -> constant(((MatchSingleton) node).value());
            case MATCH_SEQUENCE -> nodes(((MatchSequence) node).patterns());
            case MATCH_MAPPING -> {
                MatchMapping n = (MatchMapping) node;
                nodes(n.keys());
                nodes(n.patterns());
                out.writeText(n.rest());
            }
            case MATCH_CLASS -> {
                MatchClass n = (MatchClass) node;
                node(n.cls());
                nodes(n.patterns());
                texts(n.kwdAttrs());
                nodes(n.kwdPatterns());
            }
            case MATCH_STAR -> out.writeText(((MatchStar) node).name());
            case MATCH_AS -> {
                MatchAs n = (MatchAs) node;
                node(n.pattern());
                out.writeText(n.name());
            }
            case MATCH_OR -> nodes(((MatchOr) node).patterns());
            case TYPE_VAR -> {
                TypeVar n = (TypeVar) node;
                out.writeText(n.name());
                node(n.bound());
            }
            case PARAM_SPEC -> out.writeText(((ParamSpec) node).name());
            case TYPE_VAR_TUPLE -> out.writeText(((TypeVarTuple) node).name());
            case EXCEPT_HANDLER -> {
                ExceptHandler n = (ExceptHandler) node;
                node(n.type());
                out.writeText(n.name());
                nodes(n.body());
            }
            case ALIAS -> {
                Alias n = (Alias) node;
                out.writeText(n.name());
                out.writeText(n.asname());
            }
            case ARG -> {
                Arg n = (Arg) node;
                out.writeText(n.arg());
                node(n.annotation());
                out.writeText(n.typeComment());
            }
            case KEYWORD -> {
                Keyword n = (Keyword) node;
                out.writeText(n.arg());
                node(n.value());
            }
            case ARGUMENTS -> {
                Arguments n = (Arguments) node;
                nodes(n.posOnlyArgs());
                nodes(n.args());
                node(n.vararg());
                nodes(n.kwOnlyArgs());
                nodes(n.kwDefaults());
                node(n.kwarg());
                nodes(n.defaults());
            }
            case COMPREHENSION -> {
                Comprehension n = (Comprehension) node;
                node(n.target());
                node(n.iter());
                nodes(n.ifs());
                out.writeByte(n.isAsync() ? 1 : 0);
            }
            case WITH_ITEM -> {
                WithItem n = (WithItem) node;
                node(n.contextExpr());
                node(n.optionalVars());
            }
            case MATCH_CASE -> {
                MatchCase n = (MatchCase) node;
                node(n.pattern());
                node(n.guard());
                nodes(n.body());
            }
            case TYPE_IGNORE -> {
                TypeIgnore n = (TypeIgnore) node;
                out.writeLong(n.lineno());
                out.writeText(n.tag());
            }
            default -> throw new IllegalArgumentException(kind.pythonName());
        }
    }

    private void nodes(List<? extends Ast> nodes) {
        out.writeInt(nodes.size());
        for (Ast node : nodes) {
            node(node);
        }
    }

    private void texts(List<String> texts) {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeText(text);
        }
    }

    private void operators(List<CompareOperator> operators) {
        out.writeInt(operators.size());
        for (CompareOperator operator : operators) {
            out.writeByte(operator.ordinal());
        }
    }

    private void constant(Object value) {
        if (value instanceof String text) {
            out.writeByte(TreeFormat.STR);
            out.writeText(text);
        } else if (value instanceof Long number) {
            out.writeByte(TreeFormat.INT);
            out.writeLong(number);
        } else if (value instanceof Singleton singleton) {
            out.writeByte(singleton == Singleton.NONE ? TreeFormat.NONE : TreeFormat.ELLIPSIS);
        } else if (value instanceof Boolean flag) {
            out.writeByte(flag ? TreeFormat.TRUE : TreeFormat.FALSE);
        } else if (value instanceof Double number) {
            out.writeByte(TreeFormat.FLOAT);
            out.writeDouble(number);
        } else if (value instanceof BytesValue bytes) {
            out.writeByte(TreeFormat.BYTES);
            out.writeBytes(bytes.bytes());
        } else if (value instanceof Imaginary number) {
            out.writeByte(TreeFormat.IMAGINARY);
            out.writeDouble(number.value());
        } else if (value instanceof CodePoints text) {
            out.writeByte(TreeFormat.CODE_POINTS);
            out.writeInt(text.codePoints().length);
            for (int point : text.codePoints()) {
                out.writeInt(point);
            }
        } else {
            out.writeByte(TreeFormat.BIG_INT);
            out.writeBytes(((BigInteger) value).toByteArray());
        }
    }
}
