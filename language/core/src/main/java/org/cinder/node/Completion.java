// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import org.cinder.frame.StatementEnd;

/** The ways a statement can complete besides going on and returning a value; instruments see them as they are. */
public enum Completion implements StatementEnd {
    BREAK,
    CONTINUE,
    /** A generator suspends; the value is in the generator object. */
    YIELD;

    @Override
    public boolean suspends() {
        return this == YIELD;
    }

    @Override
    public boolean continues() {
        return this == CONTINUE;
    }
}
