// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cinder.ast.Ast;
import org.cinder.ast.JoinedStr;
import org.cinder.ast.Span;
import org.cinder.ast.schema.FieldKind;
import org.cinder.ast.schema.NodeFactory;
import org.cinder.ast.schema.NodeFields;
import org.cinder.ast.schema.NodeKind;

/** Copies a tree with the positions inside f-strings set to zero, because Python before 3.12 has others there. */
final class PositionEraser {
    private static final Span ZERO = new Span(0, 0, 0, 0);

    private PositionEraser() {}

    static Ast erase(Ast node) {
        return copy(node, false);
    }

    private static Ast copy(Ast node, boolean erase) {
        NodeKind kind = node.nodeKind();
        Object[] values = NodeFields.values(node).clone();
        boolean inside = erase || node instanceof JoinedStr;
        for (int i = 0; i < values.length; i++) {
            FieldKind fieldKind = kind.fields().get(i).kind();
            if (fieldKind == FieldKind.NODE && values[i] != null) {
                values[i] = copy((Ast) values[i], inside);
            } else if (fieldKind == FieldKind.NODES) {
                List<Ast> copies = new ArrayList<>();
                for (Object element : (List<?>) values[i]) {
                    copies.add(element == null ? null : copy((Ast) element, inside));
                }
                values[i] = Collections.unmodifiableList(copies);
            }
        }
        return NodeFactory.create(kind, values, erase ? ZERO : NodeFields.span(node));
    }
}
