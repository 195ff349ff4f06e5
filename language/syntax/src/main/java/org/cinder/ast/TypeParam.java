// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A type parameter of PEP 695 (ast.type_param). */
public sealed interface TypeParam extends Ast permits TypeVar, ParamSpec, TypeVarTuple {
    /** Where the source text of this node stands. */
    Span span();
}
