// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** A dict display; a null key stands for `**value` (ast.Dict). */
public record Dict(List<Expr> keys, List<Expr> values, Span span) implements Expr {}
