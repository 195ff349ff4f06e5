// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;

/** A dict comprehension (ast.DictComp). */
public record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span) implements Expr {}
