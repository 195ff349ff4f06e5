// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.unparse;

import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.FormattedValue;
import org.cinder.ast.JoinedStr;

/** The text between the quotes of an f-string. */
final class StringPieces {
    private StringPieces() {}

    static String of(Expr piece) {
        StringBuilder out = new StringBuilder();
        write(out, piece, true);
        return out.toString();
    }

    private static void write(StringBuilder out, Expr piece, boolean doubleBraces) {
        switch (piece) {
            case JoinedStr joined -> joined.values().forEach(value -> write(out, value, doubleBraces));
            case FormattedValue value -> {
                String text = Unparser.unparse(value.value());
                out.append(text.startsWith("{") ? "{ " : "{").append(text);
                if (value.conversion() >= 0) {
                    out.append('!').append((char) value.conversion());
                }
                if (value.formatSpec() != null) {
                    out.append(':');
                    write(out, value.formatSpec(), false);
                }
                out.append('}');
            }
            case Constant constant -> {
                String text = String.valueOf(constant.value());
                out.append(doubleBraces ? text.replace("{", "{{").replace("}", "}}") : text);
            }
            default -> out.append(Unparser.unparse(piece));
        }
    }
}
