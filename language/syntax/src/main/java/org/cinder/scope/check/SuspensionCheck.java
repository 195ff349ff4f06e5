// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import org.cinder.ast.Span;
import org.cinder.scope.Scope;
import org.cinder.scope.ScopeKind;

/** Where yield, await and the async constructs may stand, and what a return may carry beside them. */
public final class SuspensionCheck {
    private final SyntaxErrors errors;

    /** Checks for one file. */
    public SuspensionCheck(SyntaxErrors errors) {
        this.errors = errors;
    }

    /** Checks `yield` in code of the given frame. */
    public void yield(Scope frame, Span span) {
        requireFunction(frame, span, "'yield' outside function");
    }

    /** Checks `yield from`. */
    public void yieldFrom(Scope frame, Span span) {
        requireFunction(frame, span, "'yield from' outside function");
        if (frame.isAsyncDefinition()) {
            throw errors.at(span, "'yield from' inside async function");
        }
    }

    /** Checks `await`. */
    public void await(Scope frame, Span span) {
        requireFunction(frame, span, "'await' outside function");
        if (!mayAwait(frame)) {
            throw errors.at(span, "'await' outside async function");
        }
    }

    /** Checks `async for` and `async with`; what is the construct's text. */
    public void asyncStatement(Scope frame, String what, Span span) {
        if (!frame.isAsyncDefinition()) {
            throw errors.at(span, "'" + what + "' outside async function");
        }
    }

    /** Checks a list, set or dict comprehension that suspends; frame is the code that evaluates it. */
    public void asyncComprehension(Scope frame, Span span) {
        if (!mayAwait(frame)) {
            throw errors.at(span, "asynchronous comprehension outside of an asynchronous function");
        }
    }

    /** Checks the place of a return statement and its value. */
    public void returns(Scope frame, boolean hasValue, Span span) {
        requireFunction(frame, span, "'return' outside function");
        if (hasValue && frame.isAsyncGenerator()) {
            throw errors.at(span, "'return' with value in async generator");
        }
    }

    private static boolean mayAwait(Scope frame) {
        return frame.isAsyncDefinition()
                || frame.kind() == ScopeKind.COMPREHENSION
                || frame.kind() == ScopeKind.GENERATOR_EXPRESSION;
    }

    private void requireFunction(Scope frame, Span span, String message) {
        if (!frame.kind().isFunctionLike()) {
            throw errors.at(span, message);
        }
    }
}
