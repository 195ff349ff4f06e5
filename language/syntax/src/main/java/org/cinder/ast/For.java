// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** `for ... in ...` (ast.For). */
public record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, String typeComment, Span span)
        implements Stmt {}
