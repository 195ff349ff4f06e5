// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** An expression (ast.expr). */
public sealed interface Expr extends Ast permits BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, SetExpr,
        ListComp, SetComp, DictComp, GeneratorExp, Await, Yield, YieldFrom, Compare, Call, FormattedValue, JoinedStr,
                Constant, Attribute, Subscript, Starred, Name, ListExpr, Tuple, Slice {
    /** Where the source text of this node stands. */
    Span span();
}
