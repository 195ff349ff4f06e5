// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A variable (ast.Name). */
public record Name(String id, ExprContext ctx, Span span) implements Expr {}
