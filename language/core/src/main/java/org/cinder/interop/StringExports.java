// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.str.PString;
import org.cinder.object.str.Text;

/** An instance of a subclass of str is a string with members. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class StringExports extends ObjectExports {
    private StringExports() {}

    @ExportMessage
    static boolean isString(PythonObject self) {
        return true;
    }

    @ExportMessage
    static String asString(PythonObject self) {
        return Text.toJava(((PString) self).value());
    }

    @ExportMessage
    static TruffleString asTruffleString(PythonObject self) {
        return ((PString) self).value();
    }
}
