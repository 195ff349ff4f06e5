// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** `async for ... in ...` (ast.AsyncFor). */
public record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, String typeComment, Span span)
        implements Stmt {}
