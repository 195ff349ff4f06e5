// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node;

import com.oracle.truffle.api.dsl.ImplicitCast;
import com.oracle.truffle.api.dsl.TypeSystem;

/** Primitive guest values that flow unboxed between nodes. */
@TypeSystem({long.class, double.class, boolean.class})
public class PythonTypes {
    /** Numbers from other languages may be ints. */
    @ImplicitCast
    public static long intToLong(int value) {
        return value;
    }
}
