// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

/** The ways a statement can complete besides going on and returning a value. */
public enum Completion {
    BREAK,
    CONTINUE,
    /** A generator suspends; the value is in the generator object. */
    YIELD
}
