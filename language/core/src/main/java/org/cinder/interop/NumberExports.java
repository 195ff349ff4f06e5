// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.math.BigInteger;
import org.cinder.object.PythonObject;
import org.cinder.object.number.PInt;

/** An int of any size, and the instances of subclasses of int and float, are numbers. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class NumberExports extends ObjectExports {
    private NumberExports() {}

    @ExportMessage
    static boolean isNumber(PythonObject self) {
        return true;
    }

    @ExportMessage
    static boolean fitsInByte(PythonObject self) {
        return NumberView.interop().fitsInByte(NumberView.of(self));
    }

    @ExportMessage
    static boolean fitsInShort(PythonObject self) {
        return NumberView.interop().fitsInShort(NumberView.of(self));
    }

    @ExportMessage
    static boolean fitsInInt(PythonObject self) {
        return NumberView.interop().fitsInInt(NumberView.of(self));
    }

    @ExportMessage
    static boolean fitsInLong(PythonObject self) {
        return NumberView.interop().fitsInLong(NumberView.of(self));
    }

    @ExportMessage
    static boolean fitsInBigInteger(PythonObject self) {
        return self instanceof PInt || NumberView.interop().fitsInBigInteger(NumberView.of(self));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean fitsInFloat(PythonObject self) {
        BigInteger big = NumberView.big(self);
        return big != null ? NumberView.isExactFloat(big) : NumberView.interop().fitsInFloat(NumberView.of(self));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean fitsInDouble(PythonObject self) {
        BigInteger big = NumberView.big(self);
        return big != null ? NumberView.isExactDouble(big) : NumberView.interop().fitsInDouble(NumberView.of(self));
    }

    @ExportMessage
    static byte asByte(PythonObject self) throws UnsupportedMessageException {
        return NumberView.interop().asByte(NumberView.of(self));
    }

    @ExportMessage
    static short asShort(PythonObject self) throws UnsupportedMessageException {
        return NumberView.interop().asShort(NumberView.of(self));
    }

    @ExportMessage
    static int asInt(PythonObject self) throws UnsupportedMessageException {
        return NumberView.interop().asInt(NumberView.of(self));
    }

    @ExportMessage
    static long asLong(PythonObject self) throws UnsupportedMessageException {
        return NumberView.interop().asLong(NumberView.of(self));
    }

    @ExportMessage
    static BigInteger asBigInteger(PythonObject self) throws UnsupportedMessageException {
        return self instanceof PInt number ? number.value() : NumberView.interop().asBigInteger(NumberView.of(self));
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static float asFloat(PythonObject self) throws UnsupportedMessageException {
        BigInteger big = NumberView.big(self);
        if (big == null) {
            return NumberView.interop().asFloat(NumberView.of(self));
        }
        if (!NumberView.isExactFloat(big)) {
            throw UnsupportedMessageException.create();
        }
        return big.floatValue();
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    static double asDouble(PythonObject self) throws UnsupportedMessageException {
        BigInteger big = NumberView.big(self);
        if (big == null) {
            return NumberView.interop().asDouble(NumberView.of(self));
        }
        if (!NumberView.isExactDouble(big)) {
            throw UnsupportedMessageException.create();
        }
        return big.doubleValue();
    }
}
