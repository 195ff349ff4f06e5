// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A literal or dotted-name pattern (ast.MatchValue). */
public record MatchValue(Expr value, Span span) implements Pattern {}
