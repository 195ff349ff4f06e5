// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** `async with` (ast.AsyncWith). */
public record AsyncWith(List<WithItem> items, List<Stmt> body, String typeComment, Span span) implements Stmt {}
