// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.ast.Constant;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.Stmt;

/** Docstrings: a str literal as first statement. */
final class Docstrings {
    private Docstrings() {}

    /** The docstring of a body, or null. */
    static TruffleString of(List<Stmt> statements) {
        if (statements != null && !statements.isEmpty() && statements.get(0) instanceof ExprStmt first
                && first.value() instanceof Constant constant
                        && Constants.value(constant.value()) instanceof TruffleString text) {
            return text;
        }
        return null;
    }
}
