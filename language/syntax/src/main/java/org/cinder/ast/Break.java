// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `break` (ast.Break). */
public record Break(Span span) implements Stmt {}
