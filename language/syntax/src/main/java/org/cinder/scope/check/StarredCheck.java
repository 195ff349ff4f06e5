// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.util.List;
import org.cinder.ast.Expr;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Span;
import org.cinder.ast.Starred;

/** Where `*x` may stand: inside displays, argument lists and once in an assignment target list. */
public final class StarredCheck {
    /** An unpacking instruction counts the targets before the star in one byte. */
    private static final int MOST_BEFORE_STAR = 255;

    private final SyntaxErrors errors;

    /** Checks for one file. */
    public StarredCheck(SyntaxErrors errors) {
        this.errors = errors;
    }

    /** Rejects a starred expression that no construct around it has unpacked. */
    public RuntimeException misplaced(Starred node) {
        return errors.at(node.span(), node.ctx() == ExprContext.STORE
                ? "starred assignment target must be in a list or tuple"
                : "can't use starred expression here");
    }

    /** Checks the elements of an assignment target. */
    public void targets(List<Expr> elements, Span span) {
        boolean seen = false;
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Starred)) {
                continue;
            }
            if (seen) {
                throw errors.at(span, "multiple starred expressions in assignment");
            }
            if (i > MOST_BEFORE_STAR) {
                throw errors.at(span, "too many expressions in star-unpacking assignment");
            }
            seen = true;
        }
    }
}
