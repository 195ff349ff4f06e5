// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import org.cinder.ast.Arg;
import org.cinder.ast.Arguments;
import org.cinder.ast.ExprContext;
import org.cinder.ast.Span;

/** `__debug__` is a constant: nothing may bind or delete it (forbidden_name). */
public final class ReservedNameCheck {
    private static final String RESERVED = "__debug__";

    private final SyntaxErrors errors;

    /** Checks for one file. */
    public ReservedNameCheck(SyntaxErrors errors) {
        this.errors = errors;
    }

    /** Checks a name that gets bound. */
    public void bind(String name, Span span) {
        if (RESERVED.equals(name)) {
            throw errors.at(span, "cannot assign to __debug__");
        }
    }

    /** Checks a name used in the given way. */
    public void use(String name, ExprContext context, Span span) {
        switch (context) {
            case LOAD -> { }
            case STORE -> bind(name, span);
            case DEL -> {
                if (RESERVED.equals(name)) {
                    throw errors.at(span, "cannot delete __debug__");
                }
            }
        }
    }

    /** Checks parameters. */
    public void parameters(Arguments arguments) {
        arguments.posOnlyArgs().forEach(this::parameter);
        arguments.args().forEach(this::parameter);
        parameter(arguments.vararg());
        arguments.kwOnlyArgs().forEach(this::parameter);
        parameter(arguments.kwarg());
    }

    private void parameter(Arg parameter) {
        if (parameter != null) {
            bind(parameter.arg(), parameter.span());
        }
    }
}
