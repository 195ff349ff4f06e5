// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** `type X[T] = ...` (PEP 695) (ast.TypeAlias). */
public record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {}
