// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `assert` (ast.Assert). */
public record Assert(Expr test, Expr msg, Span span) implements Stmt {}
