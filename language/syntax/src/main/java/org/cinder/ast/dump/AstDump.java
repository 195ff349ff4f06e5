// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.dump;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.BoolOperator;
import org.cinder.ast.CompareOperator;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Operator;
import org.cinder.ast.Span;
import org.cinder.ast.UnaryOperator;
import org.cinder.ast.schema.Field;
import org.cinder.ast.schema.NodeFields;
import org.cinder.ast.schema.NodeKind;

/**
 * The text that Python's {@code ast.dump(node, include_attributes=...)} gives for the same tree. Works off a list of
 * what is
 * still to be written instead of recursing, because operator chains make very deep trees.
 */
public final class AstDump {
    private final boolean attributes;
    private final StringBuilder out = new StringBuilder();
    /** What is still to be written, next first: text, nodes, and lists of nodes. */
    private final ArrayDeque<Object> pending = new ArrayDeque<>();

    private AstDump(boolean attributes) {
        this.attributes = attributes;
    }

    /** Dumps a node; {@code includeAttributes} adds positions. */
    public static String dump(Ast node, boolean includeAttributes) {
        AstDump dump = new AstDump(includeAttributes);
        dump.pending.push(node);
        dump.run();
        return dump.out.toString();
    }

    private void run() {
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof Ast node) {
                expand(node);
            } else if (next instanceof List<?> list) {
                expandList(list);
            } else {
                out.append(next);
            }
        }
    }

    private void later(List<Object> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            pending.push(parts.get(i));
        }
    }

    private void expandList(List<?> list) {
        List<Object> parts = new ArrayList<>(2 * list.size() + 2);
        parts.add("[");
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                parts.add(", ");
            }
            parts.add(value(list.get(i)));
        }
        parts.add("]");
        later(parts);
    }

    private void expand(Ast node) {
        NodeKind kind = node.nodeKind();
        Object[] values = NodeFields.values(node);
        List<Object> parts = new ArrayList<>();
        parts.add(kind.pythonName() + "(");
        String separator = "";
        for (int i = 0; i < values.length; i++) {
            Field field = kind.fields().get(i);
            if (values[i] == null && field.optional() || field.name().equals("lazy")) {
                continue;
            }
            parts.add(separator + field.name() + "=");
            parts.add(fieldValue(field, values[i]));
            separator = ", ";
        }
        if (attributes && kind.hasSpan()) {
            parts.add(separator + attributes(NodeFields.span(node)));
        }
        parts.add(")");
        later(parts);
    }

    private static String attributes(Span span) {
        return "lineno=" + span.line() + ", col_offset=" + span.column() + ", end_lineno=" + span.endLine()
                + ", end_col_offset=" + span.endColumn();
    }

    private static Object fieldValue(Field field, Object value) {
        return switch (field.kind()) {
            case TEXT, CONSTANT -> ConstantText.repr(value);
            case BOOL -> (Boolean) value ? "1" : "0";
            default -> value(value);
        };
    }

    private static Object value(Object value) {
        return switch (value) {
            case null -> "None";
            case Operator operator -> operator.pythonName() + "()";
            case UnaryOperator operator -> operator.pythonName() + "()";
            case BoolOperator operator -> operator.pythonName() + "()";
            case CompareOperator operator -> operator.pythonName() + "()";
            case ExprContext context -> contextName(context);
            case String text -> ConstantText.repr(text);
            default -> value;
        };
    }

    private static String contextName(ExprContext context) {
        return switch (context) {
            case LOAD -> "Load()";
            case STORE -> "Store()";
            case DEL -> "Del()";
        };
    }
}
