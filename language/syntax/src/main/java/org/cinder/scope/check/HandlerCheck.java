// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.util.List;
import org.cinder.ast.ExceptHandler;

/** A bare `except:` catches everything and so must be the last handler. */
public final class HandlerCheck {
    private final SyntaxErrors errors;

    /** Checks for one file. */
    public HandlerCheck(SyntaxErrors errors) {
        this.errors = errors;
    }

    /** Checks one handler of a try statement. */
    public void check(List<ExceptHandler> handlers, int index) {
        if (handlers.get(index).type() == null && index < handlers.size() - 1) {
            throw errors.at(handlers.get(index).span(), "default 'except:' must be last");
        }
    }
}
