// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `await` (ast.Await). */
public record Await(Expr value, Span span) implements Expr {}
