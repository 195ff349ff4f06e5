// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.BoolOperator;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Operator;
import org.cinder.ast.Span;
import org.cinder.ast.UnaryOperator;
import org.cinder.ast.schema.Field;
import org.cinder.ast.schema.FieldKind;
import org.cinder.ast.schema.NodeFields;
import org.cinder.ast.schema.NodeKind;
import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.SetAttribute;

/** Makes the guest objects of {@code ast} for a parsed tree: {@code compile(…, PyCF_ONLY_AST)}. */
public final class TreeToObjects {
    private static final TruffleString[] POSITION = {Text.of("lineno"), Text.of("col_offset"), Text.of("end_lineno"),
        Text.of("end_col_offset")};

    private final PDict classes;

    private TreeToObjects(PDict classes) {
        this.classes = classes;
    }

    /** The guest tree. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object convert(Ast tree) {
        return new TreeToObjects(NativeModules.load(CinderContext.get(null), "_ast").namespace()).node(tree);
    }

    private Object make(String className) {
        return Calls.call(classes.get(Text.of(className)));
    }

    private Object node(Ast tree) {
        if (tree == null) {
            return PNone.NONE;
        }
        NodeKind kind = tree.nodeKind();
        Object result = make(kind.pythonName());
        Object[] values = NodeFields.values(tree);
        for (int i = 0; i < values.length; i++) {
            Field field = kind.fields().get(i);
            if (!field.name().equals("lazy")) {
                SetAttribute.set(result, Text.of(field.name()), value(field.kind(), values[i]));
            }
        }
        if (kind.hasSpan()) {
            Span span = NodeFields.span(tree);
            long[] numbers = {span.line(), span.column(), span.endLine(), span.endColumn()};
            for (int i = 0; i < numbers.length; i++) {
                SetAttribute.set(result, POSITION[i], numbers[i]);
            }
        }
        return result;
    }

    private Object value(FieldKind kind, Object value) {
        if (value == null) {
            return PNone.NONE;
        }
        return switch (kind) {
            case NODE -> node((Ast) value);
            case NODES -> list((List<?>) value);
            case TEXT -> Text.of((String) value);
            case TEXTS -> {
                PList texts = new PList();
                for (Object text : (List<?>) value) {
                    texts.append(text == null ? PNone.NONE : Text.of((String) text));
                }
                yield texts;
            }
            case INT -> (long) (Integer) value;
            case BOOL -> (Boolean) value ? 1L : 0L;
            case CONSTANT -> Constants.value(value);
            case OPERATOR -> make(((Operator) value).pythonName());
            case UNARY_OPERATOR -> make(((UnaryOperator) value).pythonName());
            case BOOL_OPERATOR -> make(((BoolOperator) value).pythonName());
            case COMPARE_OPERATORS -> {
                PList operators = new PList();
                for (Object operator : (List<?>) value) {
                    operators.append(make(((CompareOperator) operator).pythonName()));
                }
                yield operators;
            }
            case CONTEXT -> make(switch ((ExprContext) value) {
                case LOAD -> "Load";
                case STORE -> "Store";
                case DEL -> "Del";
            });
        };
    }

    private PList list(List<?> nodes) {
        PList result = new PList();
        for (Object node : nodes) {
            result.append(node((Ast) node));
        }
        return result;
    }
}
