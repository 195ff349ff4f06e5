// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

/** The value of anything that is a float: {@link Double} or {@link PFloat}. */
public final class AnyFloat {
    private AnyFloat() {}

    /** Whether {@code value} is a float or an instance of a subclass. */
    public static boolean is(Object value) {
        return value instanceof Double || value instanceof PFloat;
    }

    /** The value of a float. */
    public static double value(Object value) {
        return value instanceof Double number ? number : ((PFloat) value).value();
    }
}
