// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** One parameter (ast.arg). */
public record Arg(String arg, Expr annotation, String typeComment, Span span) implements Ast {}
