// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `*rest` (ast.MatchStar). */
public record MatchStar(String name, Span span) implements Pattern {}
