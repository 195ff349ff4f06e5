// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `None`, `True` or `False` (ast.MatchSingleton). */
public record MatchSingleton(Object value, Span span) implements Pattern {}
