// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.CodePoints;
import org.cinder.ast.Constant;

/** Concatenates the values of adjacent text literals. */
final class TextJoiner {
    private TextJoiner() {}

    /** The joined values of constants that hold text: a String when all are, else {@link CodePoints}. */
    static Object join(List<Constant> parts) {
        if (parts.size() == 1) {
            return parts.get(0).value();
        }
        boolean plain = true;
        for (Constant part : parts) {
            plain &= part.value() instanceof String;
        }
        if (plain) {
            StringBuilder result = new StringBuilder();
            for (Constant part : parts) {
                result.append((String) part.value());
            }
            return result.toString();
        }
        int[][] pieces = new int[parts.size()][];
        int size = 0;
        for (int i = 0; i < pieces.length; i++) {
            Object value = parts.get(i).value();
            pieces[i] = value instanceof CodePoints points
                    ? points.codePoints()
                    : ((String) value).codePoints().toArray();
            size += pieces[i].length;
        }
        int[] all = new int[size];
        int at = 0;
        for (int[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return new CodePoints(all);
    }
}
