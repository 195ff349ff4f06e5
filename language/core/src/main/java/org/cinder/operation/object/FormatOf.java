// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.IntText;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code format(x, spec)} (PyObject_Format). */
public final class FormatOf {
    private FormatOf() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(Object value, TruffleString spec) {
        if (Text.length(spec) == 0) {
            if (value instanceof TruffleString text) {
                return text;
            }
            if (value instanceof Long number) {
                return IntText.repr(number.longValue());
            }
        }
        Object result = Calls.special(value, SpecialMethod.FORMAT, spec);
        if (result == null) {
            throw Errors.typeError("Type %s doesn't define __format__", PythonClass.of(value));
        }
        TruffleString text = Text.asString(result);
        if (text == null) {
            throw Errors.typeError("__format__ must return a str, not %s", PythonClass.of(result));
        }
        return text;
    }
}
