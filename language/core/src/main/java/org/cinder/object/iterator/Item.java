// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

/**
 * Where a step leaves the element. "There is one" and the element itself are told apart because in compiled code an
 * element that meets a null must be allocated; this holder never is, as long as it stays in the code that made it.
 */
public final class Item {
    /** The element. */
    public Object value;
}
