// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `yield` (ast.Yield). */
public record Yield(Expr value, Span span) implements Expr {}
