// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A pattern of a `match` statement (ast.pattern). */
public sealed interface Pattern extends Ast permits MatchValue, MatchSingleton, MatchSequence, MatchMapping,
        MatchClass, MatchStar, MatchAs, MatchOr {
    /** Where the source text of this node stands. */
    Span span();
}
