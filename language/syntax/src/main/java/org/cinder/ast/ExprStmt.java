// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** An expression used as a statement (ast.Expr). */
public record ExprStmt(Expr value, Span span) implements Stmt {}
