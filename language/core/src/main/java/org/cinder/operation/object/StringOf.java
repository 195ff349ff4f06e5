// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.number.IntText;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code str(x)} (PyObject_Str). */
public final class StringOf {
    private StringOf() {}

    /** The text; what a str subclass instance returned by {@code __str__} adds is lost. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(Object value) {
        return Text.asString(object(value));
    }

    /** What {@code str(x)} returns: a str or an instance of a subclass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object object(Object value) {
        if (value instanceof TruffleString) {
            return value;
        }
        if (value instanceof Long number) {
            return IntText.repr(number.longValue());
        }
        Object method = PythonClass.of(value).special(SpecialMethod.STR);
        if (method == null || method instanceof PBuiltinFunction builtin && builtin.owner() == BuiltinTypes.OBJECT) {
            return ReprOf.object(value);
        }
        CinderContext context = RecursionGuard.enter(" while getting the str of an object");
        try {
            Object result = Calls.special(value, SpecialMethod.STR);
            if (Text.asString(result) == null) {
                throw Errors.typeError("__str__ returned non-string (type %s)", PythonClass.of(result));
            }
            return result;
        } finally {
            RecursionGuard.leave(context);
        }
    }

    /** The text as Java text, for messages. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String java(Object value) {
        return Text.toJava(of(value));
    }
}
