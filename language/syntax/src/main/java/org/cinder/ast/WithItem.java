// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** One manager of a `with` (ast.withitem). */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Ast {}
