// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `name := value` (ast.NamedExpr). */
public record NamedExpr(Expr target, Expr value, Span span) implements Expr {}
