// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `T: bound` (ast.TypeVar). */
public record TypeVar(String name, Expr bound, Span span) implements TypeParam {}
