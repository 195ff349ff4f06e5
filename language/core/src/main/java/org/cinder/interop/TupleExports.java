// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;

/** A tuple is an array that does not change; what subclasses override counts. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class TupleExports extends ObjectExports {
    private TupleExports() {}

    @ExportMessage
    static boolean hasArrayElements(PythonObject self) {
        return true;
    }

    @ExportMessage
    static long getArraySize(PythonObject self) {
        return Length.of(self);
    }

    @ExportMessage
    static boolean isArrayElementReadable(PythonObject self, long index) {
        return index >= 0 && index < Length.of(self);
    }

    @ExportMessage
    static Object readArrayElement(PythonObject self, long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return Items.get(self, index);
    }
}
