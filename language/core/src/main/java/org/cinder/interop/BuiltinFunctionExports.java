// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.str.Text;

/** A function or method written in Java tells its name. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class BuiltinFunctionExports extends ObjectExports {
    private BuiltinFunctionExports() {}

    @ExportMessage
    static boolean hasExecutableName(PythonObject self) {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object getExecutableName(PythonObject self) {
        return Text.of(((PBuiltinFunction) self).spec().name());
    }
}
