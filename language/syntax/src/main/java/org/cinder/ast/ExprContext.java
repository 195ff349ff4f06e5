// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** How a target expression is used (ast.expr_context). */
public enum ExprContext {
    LOAD,
    STORE,
    DEL
}
