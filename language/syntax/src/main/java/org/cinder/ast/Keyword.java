// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `arg=value` of a call; a null arg stands for `**value` (ast.keyword). */
public record Keyword(String arg, Expr value, Span span) implements Ast {}
