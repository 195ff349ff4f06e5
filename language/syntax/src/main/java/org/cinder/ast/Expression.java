// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** One expression: what `eval` mode compiles (ast.Expression). */
public record Expression(Expr body) implements Mod {}
