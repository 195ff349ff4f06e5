// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.number;

import org.cinder.object.number.PComplex;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;

/** Whether an object counts as a number (PyNumber_Check). */
public final class NumberCheck {
    private NumberCheck() {}

    /** Whether the class can make an int or a float of its instances, or they are complex. */
    public static boolean isNumber(Object value) {
        PythonClass type = PythonClass.of(value);
        return type.special(SpecialMethod.INT) != null || type.special(SpecialMethod.INDEX) != null
                || type.special(SpecialMethod.FLOAT) != null || value instanceof PComplex;
    }
}
