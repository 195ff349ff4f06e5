// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** `del a, b` (ast.Delete). */
public record Delete(List<Expr> targets, Span span) implements Stmt {}
