// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.schema;

import java.util.List;

/** All node kinds with their names and fields in Python's {@code ast} module. */
public enum NodeKind {
    MODULE_MOD("Module", false, field("body", FieldKind.NODES), field("type_ignores", FieldKind.NODES)),
    INTERACTIVE("Interactive", false, field("body", FieldKind.NODES)),
    EXPRESSION("Expression", false, field("body", FieldKind.NODE)),
    FUNCTION_TYPE("FunctionType", false, field("argtypes", FieldKind.NODES), field("returns", FieldKind.NODE)),
    FUNCTION_DEF("FunctionDef", true, field("name", FieldKind.TEXT), field("args", FieldKind.NODE),
            field("body", FieldKind.NODES), field("decorator_list", FieldKind.NODES),
            optional("returns", FieldKind.NODE), optional("type_comment", FieldKind.TEXT),
            field("type_params", FieldKind.NODES)),
    ASYNC_FUNCTION_DEF("AsyncFunctionDef", true, field("name", FieldKind.TEXT), field("args", FieldKind.NODE),
            field("body", FieldKind.NODES), field("decorator_list", FieldKind.NODES),
            optional("returns", FieldKind.NODE), optional("type_comment", FieldKind.TEXT),
            field("type_params", FieldKind.NODES)),
    CLASS_DEF("ClassDef", true, field("name", FieldKind.TEXT), field("bases", FieldKind.NODES),
            field("keywords", FieldKind.NODES), field("body", FieldKind.NODES),
            field("decorator_list", FieldKind.NODES), field("type_params", FieldKind.NODES)),
    RETURN("Return", true, optional("value", FieldKind.NODE)),
    DELETE("Delete", true, field("targets", FieldKind.NODES)),
    ASSIGN("Assign", true, field("targets", FieldKind.NODES), field("value", FieldKind.NODE),
            optional("type_comment", FieldKind.TEXT)),
    TYPE_ALIAS("TypeAlias", true, field("name", FieldKind.NODE), field("type_params", FieldKind.NODES),
            field("value", FieldKind.NODE)),
    AUG_ASSIGN("AugAssign", true, field("target", FieldKind.NODE), field("op", FieldKind.OPERATOR),
            field("value", FieldKind.NODE)),
    ANN_ASSIGN("AnnAssign", true, field("target", FieldKind.NODE), field("annotation", FieldKind.NODE),
            optional("value", FieldKind.NODE), field("simple", FieldKind.BOOL)),
    FOR("For", true, field("target", FieldKind.NODE), field("iter", FieldKind.NODE), field("body", FieldKind.NODES),
            field("orelse", FieldKind.NODES), optional("type_comment", FieldKind.TEXT)),
    ASYNC_FOR("AsyncFor", true, field("target", FieldKind.NODE), field("iter", FieldKind.NODE),
            field("body", FieldKind.NODES), field("orelse", FieldKind.NODES),
            optional("type_comment", FieldKind.TEXT)),
    WHILE("While", true, field("test", FieldKind.NODE), field("body", FieldKind.NODES),
            field("orelse", FieldKind.NODES)),
    IF("If", true, field("test", FieldKind.NODE), field("body", FieldKind.NODES), field("orelse", FieldKind.NODES)),
    WITH("With", true, field("items", FieldKind.NODES), field("body", FieldKind.NODES),
            optional("type_comment", FieldKind.TEXT)),
    ASYNC_WITH("AsyncWith", true, field("items", FieldKind.NODES), field("body", FieldKind.NODES),
            optional("type_comment", FieldKind.TEXT)),
    MATCH("Match", true, field("subject", FieldKind.NODE), field("cases", FieldKind.NODES)),
    RAISE("Raise", true, optional("exc", FieldKind.NODE), optional("cause", FieldKind.NODE)),
    TRY("Try", true, field("body", FieldKind.NODES), field("handlers", FieldKind.NODES),
            field("orelse", FieldKind.NODES), field("finalbody", FieldKind.NODES)),
    TRY_STAR("TryStar", true, field("body", FieldKind.NODES), field("handlers", FieldKind.NODES),
            field("orelse", FieldKind.NODES), field("finalbody", FieldKind.NODES)),
    ASSERT("Assert", true, field("test", FieldKind.NODE), optional("msg", FieldKind.NODE)),
    IMPORT("Import", true, field("names", FieldKind.NODES), field("lazy", FieldKind.BOOL)),
    IMPORT_FROM("ImportFrom", true, optional("module", FieldKind.TEXT), field("names", FieldKind.NODES),
            field("level", FieldKind.INT), field("lazy", FieldKind.BOOL)),
    GLOBAL("Global", true, field("names", FieldKind.TEXTS)),
    NONLOCAL("Nonlocal", true, field("names", FieldKind.TEXTS)),
    EXPR_STMT("Expr", true, field("value", FieldKind.NODE)),
    PASS("Pass", true),
    BREAK("Break", true),
    CONTINUE("Continue", true),
    BOOL_OP("BoolOp", true, field("op", FieldKind.BOOL_OPERATOR), field("values", FieldKind.NODES)),
    NAMED_EXPR("NamedExpr", true, field("target", FieldKind.NODE), field("value", FieldKind.NODE)),
    BIN_OP("BinOp", true, field("left", FieldKind.NODE), field("op", FieldKind.OPERATOR),
            field("right", FieldKind.NODE)),
    UNARY_OP("UnaryOp", true, field("op", FieldKind.UNARY_OPERATOR), field("operand", FieldKind.NODE)),
    LAMBDA("Lambda", true, field("args", FieldKind.NODE), field("body", FieldKind.NODE)),
    IF_EXP("IfExp", true, field("test", FieldKind.NODE), field("body", FieldKind.NODE),
            field("orelse", FieldKind.NODE)),
    DICT("Dict", true, field("keys", FieldKind.NODES), field("values", FieldKind.NODES)),
    SET_EXPR("Set", true, field("elts", FieldKind.NODES)),
    LIST_COMP("ListComp", true, field("elt", FieldKind.NODE), field("generators", FieldKind.NODES)),
    SET_COMP("SetComp", true, field("elt", FieldKind.NODE), field("generators", FieldKind.NODES)),
    DICT_COMP("DictComp", true, field("key", FieldKind.NODE), field("value", FieldKind.NODE),
            field("generators", FieldKind.NODES)),
    GENERATOR_EXP("GeneratorExp", true, field("elt", FieldKind.NODE), field("generators", FieldKind.NODES)),
    AWAIT("Await", true, field("value", FieldKind.NODE)),
    YIELD("Yield", true, optional("value", FieldKind.NODE)),
    YIELD_FROM("YieldFrom", true, field("value", FieldKind.NODE)),
    COMPARE("Compare", true, field("left", FieldKind.NODE), field("ops", FieldKind.COMPARE_OPERATORS),
            field("comparators", FieldKind.NODES)),
    CALL("Call", true, field("func", FieldKind.NODE), field("args", FieldKind.NODES),
            field("keywords", FieldKind.NODES)),
    FORMATTED_VALUE("FormattedValue", true, field("value", FieldKind.NODE), field("conversion", FieldKind.INT),
            optional("format_spec", FieldKind.NODE)),
    JOINED_STR("JoinedStr", true, field("values", FieldKind.NODES)),
    CONSTANT("Constant", true, field("value", FieldKind.CONSTANT), optional("kind", FieldKind.TEXT)),
    ATTRIBUTE("Attribute", true, field("value", FieldKind.NODE), field("attr", FieldKind.TEXT),
            field("ctx", FieldKind.CONTEXT)),
    SUBSCRIPT("Subscript", true, field("value", FieldKind.NODE), field("slice", FieldKind.NODE),
            field("ctx", FieldKind.CONTEXT)),
    STARRED("Starred", true, field("value", FieldKind.NODE), field("ctx", FieldKind.CONTEXT)),
    NAME("Name", true, field("id", FieldKind.TEXT), field("ctx", FieldKind.CONTEXT)),
    LIST_EXPR("List", true, field("elts", FieldKind.NODES), field("ctx", FieldKind.CONTEXT)),
    TUPLE("Tuple", true, field("elts", FieldKind.NODES), field("ctx", FieldKind.CONTEXT)),
    SLICE("Slice", true, optional("lower", FieldKind.NODE), optional("upper", FieldKind.NODE),
            optional("step", FieldKind.NODE)),
    MATCH_VALUE("MatchValue", true, field("value", FieldKind.NODE)),
    MATCH_SINGLETON("MatchSingleton", true, field("value", FieldKind.CONSTANT)),
    MATCH_SEQUENCE("MatchSequence", true, field("patterns", FieldKind.NODES)),
    MATCH_MAPPING("MatchMapping", true, field("keys", FieldKind.NODES), field("patterns", FieldKind.NODES),
            optional("rest", FieldKind.TEXT)),
    MATCH_CLASS("MatchClass", true, field("cls", FieldKind.NODE), field("patterns", FieldKind.NODES),
            field("kwd_attrs", FieldKind.TEXTS), field("kwd_patterns", FieldKind.NODES)),
    MATCH_STAR("MatchStar", true, optional("name", FieldKind.TEXT)),
    MATCH_AS("MatchAs", true, optional("pattern", FieldKind.NODE), optional("name", FieldKind.TEXT)),
    MATCH_OR("MatchOr", true, field("patterns", FieldKind.NODES)),
    TYPE_VAR("TypeVar", true, field("name", FieldKind.TEXT), optional("bound", FieldKind.NODE)),
    PARAM_SPEC("ParamSpec", true, field("name", FieldKind.TEXT)),
    TYPE_VAR_TUPLE("TypeVarTuple", true, field("name", FieldKind.TEXT)),
    EXCEPT_HANDLER("ExceptHandler", true, optional("type", FieldKind.NODE), optional("name", FieldKind.TEXT),
            field("body", FieldKind.NODES)),
    ALIAS("alias", true, field("name", FieldKind.TEXT), optional("asname", FieldKind.TEXT)),
    ARG("arg", true, field("arg", FieldKind.TEXT), optional("annotation", FieldKind.NODE),
            optional("type_comment", FieldKind.TEXT)),
    KEYWORD("keyword", true, optional("arg", FieldKind.TEXT), field("value", FieldKind.NODE)),
    ARGUMENTS("arguments", false, field("posonlyargs", FieldKind.NODES), field("args", FieldKind.NODES),
            optional("vararg", FieldKind.NODE), field("kwonlyargs", FieldKind.NODES),
            field("kw_defaults", FieldKind.NODES), optional("kwarg", FieldKind.NODE),
            field("defaults", FieldKind.NODES)),
    COMPREHENSION("comprehension", false, field("target", FieldKind.NODE), field("iter", FieldKind.NODE),
            field("ifs", FieldKind.NODES), field("is_async", FieldKind.BOOL)),
    WITH_ITEM("withitem", false, field("context_expr", FieldKind.NODE), optional("optional_vars", FieldKind.NODE)),
    MATCH_CASE("match_case", false, field("pattern", FieldKind.NODE), optional("guard", FieldKind.NODE),
            field("body", FieldKind.NODES)),
    TYPE_IGNORE("TypeIgnore", false, field("lineno", FieldKind.INT), field("tag", FieldKind.TEXT));

    private final String pythonName;
    private final boolean hasSpan;
    private final List<Field> fields;

    NodeKind(String pythonName, boolean hasSpan, Field... fields) {
        this.pythonName = pythonName;
        this.hasSpan = hasSpan;
        this.fields = List.of(fields);
    }

    private static Field field(String name, FieldKind kind) {
        return new Field(name, kind, false);
    }

    private static Field optional(String name, FieldKind kind) {
        return new Field(name, kind, true);
    }

    /** The class name in Python's {@code ast} module. */
    public String pythonName() {
        return pythonName;
    }

    /** Whether nodes of this kind have a position. */
    public boolean hasSpan() {
        return hasSpan;
    }

    /** The fields in the order of the record's components, the span left out. */
    public List<Field> fields() {
        return fields;
    }
}
