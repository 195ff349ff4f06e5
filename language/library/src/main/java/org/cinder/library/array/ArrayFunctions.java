// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** The function of {@code array} that pickled arrays name. */
@Builtins(module = "array")
public final class ArrayFunctions {
    private static final String MACHINE_FORMATS = "BbHHhhIIiiQQqqffdd";

    private ArrayFunctions() {}

    @Builtin(value = "_array_reconstructor(arraytype, typecode, mformat_code, items, /)",
            doc = "Internal. Used for pickling support.")
    static Object reconstruct(PythonClass type, Object typecode, int format, Object items) {
        if (!(items instanceof PBytes)) {
            throw Errors.typeError("fourth argument should be bytes, not %s", PythonClass.of(items));
        }
        if (format < 0 || format > MACHINE_FORMATS.length()) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        }
        Object array = Calls.call(type, typecode, items);
        boolean big = format < MACHINE_FORMATS.length() && format > 1 && format % 2 == 1;
        if (big) {
            Calls.method(array, Text.of("byteswap"));
        }
        return array;
    }
}
