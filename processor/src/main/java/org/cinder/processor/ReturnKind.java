// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

/** How the result of the annotated method becomes a Python value. */
enum ReturnKind {
    VOID,
    /** Object, long, double, boolean and Python classes: boxing is all that is needed. */
    AS_IS,
    INT,
    BIG_INTEGER
}
