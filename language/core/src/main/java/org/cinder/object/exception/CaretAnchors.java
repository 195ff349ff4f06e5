// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.ast.BinOp;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Subscript;
import org.cinder.parser.PythonParser;
import org.cinder.parser.error.PythonSyntaxException;

/**
 * The part of a failed expression that is marked by carets while the rest gets tildes: the operator of a binary
 * operation, the brackets of a subscript.
 *
 * @param left code points of the expression before the marked part
 * @param right where the marked part ends
 */
record CaretAnchors(int left, int right) {
    /** The anchors in the text of one expression, or null when it has none. */
    static CaretAnchors of(String segment) {
        ModuleMod module;
        try {
            module = PythonParser.parseModule(segment, "<segment>");
        } catch (PythonSyntaxException e) {
            return null;
        }
        if (module.body().size() != 1 || !(module.body().get(0) instanceof ExprStmt statement)) {
            return null;
        }
        int[] text = segment.codePoints().toArray();
        return switch (statement.value()) {
            case BinOp operation -> ofOperator(text, end(segment, operation.left()), start(segment, operation.right()));
            case Subscript subscript ->
                    ofSubscript(text, end(segment, subscript.value()), end(segment, subscript.slice()));
            default -> null;
        };
    }

    private static int start(String segment, Expr expr) {
        return Columns.characters(segment, expr.span().column());
    }

    private static int end(String segment, Expr expr) {
        return Columns.characters(segment, expr.span().endColumn());
    }

    private static CaretAnchors ofOperator(int[] text, int leftEnd, int rightStart) {
        for (int i = leftEnd; i < rightStart; i++) {
            // parentheses around the left operand are no part of it
            if (Character.isWhitespace(text[i]) || text[i] == ')') {
                continue;
            }
            boolean two = i + 1 < rightStart && !Character.isWhitespace(text[i + 1]) && text[i + 1] != '(';
            return new CaretAnchors(i, two ? i + 2 : i + 1);
        }
        return null;
    }

    private static CaretAnchors ofSubscript(int[] text, int valueEnd, int sliceEnd) {
        int left = valueEnd;
        while (left < text.length && text[left] != '[') {
            left++;
        }
        int right = sliceEnd + 1;
        while (right < text.length && text[right] != ']') {
            right++;
        }
        return new CaretAnchors(left, right < text.length ? right + 1 : right);
    }
}
