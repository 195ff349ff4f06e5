// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** Literal constants that are unique objects; booleans are {@link Boolean}. */
public enum Singleton {
    NONE,
    ELLIPSIS
}
