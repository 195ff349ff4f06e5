// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinder.ast.Ast;
import org.cinder.ast.BoolOperator;
import org.cinder.ast.BytesValue;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Imaginary;
import org.cinder.ast.Operator;
import org.cinder.ast.Singleton;
import org.cinder.ast.Span;
import org.cinder.ast.UnaryOperator;
import org.cinder.ast.schema.Field;
import org.cinder.ast.schema.NodeFactory;
import org.cinder.ast.schema.NodeKind;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PComplex;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;

/** Makes a tree from guest objects of {@code ast}: {@code compile(tree, …)}. */
public final class TreeFromObjects {
    private static final Map<String, NodeKind> KINDS = new HashMap<>();

    static {
        for (NodeKind kind : NodeKind.values()) {
            KINDS.put(kind.pythonName(), kind);
        }
    }

    private TreeFromObjects() {}

    /** Whether the object is a node of {@code ast}. */
    public static boolean isNode(Object value) {
        return kindOf(value) != null;
    }

    private static NodeKind kindOf(Object value) {
        for (PythonClass type : PythonClass.of(value).mro()) {
            if (KINDS.containsKey(type.name()) && type.getOwn(Text.of("_fields")) != null) {
                return KINDS.get(type.name());
            }
        }
        return null;
    }

    /** The tree of a guest node. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Ast convert(Object object) {
        NodeKind kind = kindOf(object);
        if (kind == null) {
            throw Errors.typeError("expected some sort of expr, but got %s", ReprOf.of(object));
        }
        Object[] values = new Object[kind.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = field(object, kind, kind.fields().get(i));
        }
        return NodeFactory.create(kind, values, kind.hasSpan() ? span(object, kind) : null);
    }

    private static Object field(Object object, NodeKind kind, Field field) {
        if (field.name().equals("lazy")) {
            return false;
        }
        Object value = GetAttribute.orNull(object, Text.of(field.name()));
        if (value == null || value == PNone.NONE && !isConstant(field)) {
            return missing(kind, field, value != null);
        }
        return switch (field.kind()) {
            case NODE -> convert(value);
            case NODES -> nodes(value);
            case TEXT -> text(value);
            case TEXTS -> texts(value);
            case INT -> Index.toInt(value);
            case BOOL -> Index.toLong(value) != 0;
            case CONSTANT -> constant(value);
            case OPERATOR -> enumValue(Operator.values(), value);
            case UNARY_OPERATOR -> enumValue(UnaryOperator.values(), value);
            case BOOL_OPERATOR -> enumValue(BoolOperator.values(), value);
            case COMPARE_OPERATORS -> {
                List<Object> operators = new ArrayList<>();
                for (Object operator : Iteration.toArray(value)) {
                    operators.add(enumValue(CompareOperator.values(), operator));
                }
                yield operators;
            }
            case CONTEXT -> ExprContext.valueOf(PythonClass.of(value).name().toUpperCase(java.util.Locale.ROOT));
        };
    }

    private static boolean isConstant(Field field) {
        return field.kind() == org.cinder.ast.schema.FieldKind.CONSTANT;
    }

    private static Object missing(NodeKind kind, Field field, boolean none) {
        switch (field.kind()) {
            case NODES, TEXTS, COMPARE_OPERATORS -> {
                if (field.name().startsWith("type_")) {
                    return List.of();
                }
            }
            case INT -> {
                return field.name().equals("conversion") ? -1 : 0;
            }
            case BOOL -> {
                return false;
            }
            default -> {
                if (field.optional()) {
                    return null;
                }
            }
        }
        throw none ? Errors.valueError("field '%s' is required for %s", field.name(), kind.pythonName())
                : Errors.typeError("required field \"%s\" missing from %s", field.name(), kind.pythonName());
    }

    private static List<Ast> nodes(Object value) {
        List<Ast> result = new ArrayList<>();
        for (Object element : Iteration.toArray(value)) {
            result.add(element == PNone.NONE ? null : convert(element));
        }
        return result;
    }

    private static String text(Object value) {
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("AST identifier must be of type str");
        }
        return Text.toJava(text);
    }

    private static List<String> texts(Object value) {
        List<String> result = new ArrayList<>();
        for (Object element : Iteration.toArray(value)) {
            result.add(text(element));
        }
        return result;
    }

    private static Object enumValue(Object[] values, Object guest) {
        String name = PythonClass.of(guest).name();
        for (Object value : values) {
            String pythonName = switch (value) {
                case Operator operator -> operator.pythonName();
                case UnaryOperator operator -> operator.pythonName();
                case BoolOperator operator -> operator.pythonName();
                case CompareOperator operator -> operator.pythonName();
                default -> null;
            };
            if (name.equals(pythonName)) {
                return value;
            }
        }
        throw Errors.typeError("expected some sort of operator, but got %s", ReprOf.of(guest));
    }

    private static Object constant(Object value) {
        return switch (value) {
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case PInt number -> (Object) (number.fitsLong() ? number.value().longValue() : (BigInteger) number.value());
            case PComplex number -> new Imaginary(number.imag());
            case PBytes bytes -> new BytesValue(bytes.bytes());
            case PNone none -> Singleton.NONE;
            case PEllipsis ellipsis -> Singleton.ELLIPSIS;
            default -> {
                TruffleString text = Text.asString(value);
                if (text == null) {
                    throw Errors.typeError("got an invalid type in Constant: %s", PythonClass.of(value));
                }
                yield Text.toJava(text);
            }
        };
    }

    private static Span span(Object object, NodeKind kind) {
        int line = position(object, "lineno", kind, -1);
        int column = position(object, "col_offset", kind, -1);
        return new Span(line, column, position(object, "end_lineno", kind, line),
                position(object, "end_col_offset", kind, column));
    }

    private static int position(Object object, String name, NodeKind kind, int otherwise) {
        Object value = GetAttribute.orNull(object, Text.of(name));
        if (value == null || value == PNone.NONE) {
            if (otherwise < 0) {
                throw Errors.typeError("required field \"%s\" missing from %s", name, kind.pythonName());
            }
            return otherwise;
        }
        return Index.toInt(value);
    }
}
