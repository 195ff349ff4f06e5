// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `pass` (ast.Pass). */
public record Pass(Span span) implements Stmt {}
