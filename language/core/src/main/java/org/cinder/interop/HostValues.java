// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;

/**
 * Turns values that arrive from other languages into guest values: primitives, strings and null change, objects stay.
 */
public final class HostValues {
    private HostValues() {}

    /** The guest value for an interop value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toGuest(Object value) {
        return switch (value) {
            case null -> PNone.NONE;
            case PythonObject object -> object;
            case Long number -> number;
            case Boolean truth -> truth;
            case Double number -> number;
            case TruffleString text -> text.switchEncodingUncached(Text.ENCODING);
            case Integer number -> (long) number;
            case Short number -> (long) number;
            case Byte number -> (long) number;
            case Float number -> (double) number;
            case Character character -> Text.of(character.toString());
            case String text -> Text.of(text);
            case PException carrier -> carrier.exception();
            default -> foreign(value);
        };
    }

    /** The guest values for interop values, in a new array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toGuest(Object[] values) {
        Object[] converted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = toGuest(values[i]);
        }
        return converted;
    }

    private static Object foreign(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached(value);
        try {
            if (interop.isNull(value)) {
                return PNone.NONE;
            }
            if (interop.isString(value)) {
                return interop.asTruffleString(value).switchEncodingUncached(Text.ENCODING);
            }
            if (interop.isBoolean(value)) {
                return interop.asBoolean(value);
            }
            if (interop.isNumber(value)) {
                return number(value, interop);
            }
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    private static Object number(Object value, InteropLibrary interop) throws UnsupportedMessageException {
        if (interop.fitsInLong(value)) {
            return interop.asLong(value);
        }
        if (interop.fitsInBigInteger(value)) {
            return PInt.of(interop.asBigInteger(value));
        }
        return interop.fitsInDouble(value) ? interop.asDouble(value) : value;
    }
}
