// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.number.Index;

/** The size argument of {@code read} and {@code readline}: None or negative for everything. */
final class StreamSizes {
    private StreamSizes() {}

    static long orUnlimited(Object size) {
        if (size instanceof Long number) {
            return number;
        }
        if (size == PNone.NONE) {
            return -1;
        }
        if (PythonClass.of(size).special(SpecialMethod.INDEX) == null) {
            throw Errors.typeError("argument should be integer or None, not '%s'", PythonClass.of(size));
        }
        return Index.toLong(size);
    }
}
