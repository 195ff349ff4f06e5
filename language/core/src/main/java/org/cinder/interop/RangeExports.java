// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.object.slice.PRange;

/** A range is a read-only array of numbers, unless it has more elements than a {@code long} can count. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class RangeExports extends ObjectExports {
    private RangeExports() {}

    @ExportMessage
    static boolean hasArrayElements(PythonObject self) {
        return !((PRange) self).isBig();
    }

    @ExportMessage
    static long getArraySize(PythonObject self) throws UnsupportedMessageException {
        PRange range = (PRange) self;
        if (range.isBig()) {
            throw UnsupportedMessageException.create();
        }
        return range.length();
    }

    @ExportMessage
    static boolean isArrayElementReadable(PythonObject self, long index) {
        PRange range = (PRange) self;
        return !range.isBig() && index >= 0 && index < range.length();
    }

    @ExportMessage
    static Object readArrayElement(PythonObject self, long index)
            throws UnsupportedMessageException, InvalidArrayIndexException {
        PRange range = (PRange) self;
        if (range.isBig()) {
            throw UnsupportedMessageException.create();
        }
        if (!isArrayElementReadable(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return range.start() + index * range.step();
    }
}
