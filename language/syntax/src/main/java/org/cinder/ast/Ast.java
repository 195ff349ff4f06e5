// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import org.cinder.ast.schema.NodeKind;

/** Any node of the abstract syntax tree; records carry the names and fields of Python's `ast` classes. */
public sealed interface Ast
        permits Mod, Stmt, Expr, Pattern, TypeParam, ExceptHandler, Alias, Arg, Keyword, Arguments, Comprehension,
                WithItem, MatchCase, TypeIgnore {
    /** Which record this is: switches over it need no bootstrap when a program starts, unlike switches over types. */
    NodeKind nodeKind();
}
