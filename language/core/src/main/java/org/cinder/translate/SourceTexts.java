// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import org.cinder.ast.Expr;

/** Text of expressions, for annotations that stay unevaluated. */
final class SourceTexts {
    private SourceTexts() {}

    static String of(Unit unit, Expr expr) {
        return org.cinder.ast.unparse.Unparser.unparse(expr);
    }
}
