// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.IntText;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** {@code repr(x)} (PyObject_Repr). */
public final class ReprOf {
    private static final TruffleString TRUE = Text.of("True");
    private static final TruffleString FALSE = Text.of("False");
    private static final TruffleString NONE = Text.of("None");

    private ReprOf() {}

    /** The text; what a str subclass instance returned by {@code __repr__} adds is lost. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(Object value) {
        return Text.asString(object(value));
    }

    /** What {@code repr(x)} returns: a str or an instance of a subclass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object object(Object value) {
        if (value instanceof Long number) {
            return IntText.repr(number.longValue());
        }
        if (value == PNone.NONE) {
            return NONE;
        }
        if (value instanceof Boolean truth) {
            return truth ? TRUE : FALSE;
        }
        CinderContext context = RecursionGuard.enter(" while getting the repr of an object");
        try {
            Object result = Calls.special(value, SpecialMethod.REPR);
            if (result == null) {
                return ObjectRepr.of(value);
            }
            if (Text.asString(result) == null) {
                throw Errors.typeError("__repr__ returned non-string (type %s)", PythonClass.of(result));
            }
            return result;
        } finally {
            RecursionGuard.leave(context);
        }
    }

    /** The repr as Java text, for messages. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String java(Object value) {
        return Text.toJava(of(value));
    }
}
