// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;

/** Turns values that arrive from other languages into guest values: primitives, strings and null change, objects stay. */
public final class HostValues {
    private HostValues() {}

    /** The guest value for an interop value. */
    @TruffleBoundary
    public static Object toGuest(Object value) {
        return switch (value) {
            case null -> PNone.NONE;
            case Long number -> number;
            case Boolean truth -> truth;
            case Double number -> number;
            case Integer number -> (long) number;
            case Short number -> (long) number;
            case Byte number -> (long) number;
            case Float number -> (double) number;
            case Character character -> Text.of(character.toString());
            case String text -> Text.of(text);
            case TruffleString text -> text.switchEncodingUncached(Text.ENCODING);
            default -> foreign(value);
        };
    }

    private static Object foreign(Object value) {
        InteropLibrary interop = InteropLibrary.getUncached();
        if (value instanceof org.cinder.object.PythonObject) {
            return value;
        }
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
            if (interop.fitsInLong(value)) {
                return interop.asLong(value);
            }
            if (interop.fitsInBigInteger(value)) {
                return PInt.of(interop.asBigInteger(value));
            }
            if (interop.fitsInDouble(value)) {
                return interop.asDouble(value);
            }
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }
}
