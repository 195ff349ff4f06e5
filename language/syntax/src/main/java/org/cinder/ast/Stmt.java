// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A statement (ast.stmt). */
public sealed interface Stmt extends Ast permits FunctionDef, AsyncFunctionDef, ClassDef, Return, Delete, Assign,
        TypeAlias, AugAssign, AnnAssign, For, AsyncFor, While, If, With, AsyncWith, Match, Raise, Try, TryStar, Assert,
                Import, ImportFrom, Global, Nonlocal, ExprStmt, Pass, Break, Continue {
    /** Where the source text of this node stands. */
    Span span();
}
