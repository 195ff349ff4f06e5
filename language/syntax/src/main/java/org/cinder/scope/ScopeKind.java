// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/** The construct that opens a scope. */
public enum ScopeKind {
    /** Module, script, interactive input or single expression. */
    MODULE,
    /** Body of a class. */
    CLASS,
    /** Body of a `def` or `async def`. */
    FUNCTION,
    /** Body of a `lambda`. */
    LAMBDA,
    /** List, set or dict comprehension. */
    COMPREHENSION,
    /** Generator expression. */
    GENERATOR_EXPRESSION,
    /** The scope around a generic function, class or type alias that holds its type parameters (PEP 695). */
    TYPE_PARAMETERS,
    /** The lazily evaluated value of a `type` statement. */
    TYPE_ALIAS,
    /** The lazily evaluated bound of a type variable. */
    TYPE_VAR_BOUND,
    /** An annotation under `from __future__ import annotations`: checked, never evaluated, not in the tree. */
    ANNOTATION;

    /** Whether locals live in a frame of their own (everything but modules, classes and dropped annotations). */
    public boolean isFunctionLike() {
        return this != MODULE && this != CLASS && this != ANNOTATION;
    }

    /** Whether a comprehension or generator expression opened it. */
    public boolean isComprehension() {
        return this == COMPREHENSION || this == GENERATOR_EXPRESSION;
    }
}
