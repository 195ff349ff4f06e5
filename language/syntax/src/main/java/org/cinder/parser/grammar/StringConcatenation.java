// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.BytesValue;
import org.cinder.ast.Constant;
import org.cinder.ast.Expr;
import org.cinder.ast.JoinedStr;
import org.cinder.ast.Span;

/** Adjacent literals make one: bytes, text, or an f-string whose neighboring constants are merged. */
public final class StringConcatenation {
    private StringConcatenation() {}

    /**
     * The expression made of the parts of adjacent literals: constants for plain ones, constants and replacement fields
     * for f-strings.
     */
    public static Expr concatenate(List<Expr> parts, boolean formatted, boolean bytes, Span span) {
        if (formatted) {
            return new JoinedStr(mergeText(parts), span);
        }
        List<Constant> constants = new ArrayList<>(parts.size());
        for (Expr part : parts) {
            constants.add((Constant) part);
        }
        if (bytes) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Constant constant : constants) {
                all.writeBytes(((BytesValue) constant.value()).bytes());
            }
            return new Constant(new BytesValue(all.toByteArray()), null, span);
        }
        return new Constant(TextJoiner.join(constants), constants.get(0).kind(), span);
    }

    /** The parts without empty texts and with neighboring texts merged. */
    static List<Expr> mergeText(List<Expr> parts) {
        List<Expr> result = new ArrayList<>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            if (!(parts.get(i) instanceof Constant first)) {
                result.add(parts.get(i++));
                continue;
            }
            List<Constant> run = new ArrayList<>(2);
            while (i < parts.size() && parts.get(i) instanceof Constant constant) {
                run.add(constant);
                i++;
            }
            Object text = TextJoiner.join(run);
            if (!text.equals("")) {
                // Even an empty first literal decides about the prefix and where the text starts.
                Span span = first.span().to(run.get(run.size() - 1).span());
                result.add(new Constant(text, first.kind(), span));
            }
        }
        return List.copyOf(result);
    }
}
