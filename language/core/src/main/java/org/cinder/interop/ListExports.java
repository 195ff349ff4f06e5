// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.object.list.PList;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;

/** A list is an array that grows at its end; what subclasses override counts. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class ListExports extends ObjectExports {
    private ListExports() {}

    @ExportMessage
    static boolean hasArrayElements(PythonObject self) {
        return true;
    }

    @ExportMessage
    static long getArraySize(PythonObject self) {
        return Length.of(self);
    }

    @ExportMessage(name = "isArrayElementReadable")
    @ExportMessage(name = "isArrayElementModifiable")
    @ExportMessage(name = "isArrayElementRemovable")
    static boolean isElement(PythonObject self, long index) {
        return index >= 0 && index < Length.of(self);
    }

    @ExportMessage
    static boolean isArrayElementInsertable(PythonObject self, long index) {
        return index == Length.of(self);
    }

    @ExportMessage
    static Object readArrayElement(PythonObject self, long index) throws InvalidArrayIndexException {
        if (!isElement(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return Items.get(self, index);
    }

    @ExportMessage
    static void writeArrayElement(PythonObject self, long index, Object value) throws InvalidArrayIndexException {
        Object guest = HostValues.toGuest(value);
        if (isElement(self, index)) {
            Items.set(self, index, guest);
        } else if (isArrayElementInsertable(self, index)) {
            ((PList) self).append(guest);
        } else {
            throw InvalidArrayIndexException.create(index);
        }
    }

    @ExportMessage
    static void removeArrayElement(PythonObject self, long index) throws InvalidArrayIndexException {
        if (!isElement(self, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        Items.delete(self, index);
    }
}
