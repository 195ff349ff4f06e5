// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `*value` (ast.Starred). */
public record Starred(Expr value, ExprContext ctx, Span span) implements Expr {}
