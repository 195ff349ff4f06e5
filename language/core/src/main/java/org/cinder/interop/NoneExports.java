// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;

/** {@code None} is null. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class NoneExports extends ObjectExports {
    private NoneExports() {}

    @ExportMessage
    static boolean isNull(PythonObject self) {
        return true;
    }
}
