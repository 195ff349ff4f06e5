// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

import java.util.List;
import org.cinder.ast.schema.NodeKind;

/** A parameter list; kwDefaults holds null where a keyword-only parameter has no default (ast.arguments). */
public record Arguments(List<Arg> posOnlyArgs, List<Arg> args, Arg vararg, List<Arg> kwOnlyArgs, List<Expr> kwDefaults,
        Arg kwarg, List<Expr> defaults) implements Ast {
    @Override
    public NodeKind nodeKind() {
        return NodeKind.ARGUMENTS;
    }
}
