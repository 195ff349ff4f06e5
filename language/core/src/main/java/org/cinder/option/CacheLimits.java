// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.option;

/** Sizes of inline caches; past them a site uses its generic path. */
public final class CacheLimits {
    /** Shapes or classes an attribute site remembers. */
    public static final int ATTRIBUTE = 4;
    /** Callees a call site remembers. */
    public static final int CALL = 4;
    /** Classes of operands an operator site remembers. */
    public static final int OPERATOR = 3;

    private CacheLimits() {}
}
