// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `lambda` (ast.Lambda). */
public record Lambda(Arguments args, Expr body, Span span) implements Expr {}
