// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;

/** A dict is a hash; what subclasses override counts. Keys that cannot be hashed are keys that are not there. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class DictExports extends ObjectExports {
    private DictExports() {}

    @ExportMessage
    static boolean hasHashEntries(PythonObject self) {
        return true;
    }

    @ExportMessage
    static long getHashSize(PythonObject self) {
        return Length.of(self);
    }

    @ExportMessage(name = "isHashEntryReadable")
    @ExportMessage(name = "isHashEntryModifiable")
    @ExportMessage(name = "isHashEntryRemovable")
    static boolean isEntry(PythonObject self, Object key) {
        return HashEntries.contains(self, HostValues.toGuest(key));
    }

    @ExportMessage
    static boolean isHashEntryInsertable(PythonObject self, Object key) {
        Object guest = HostValues.toGuest(key);
        return HashEntries.isHashable(guest) && !HashEntries.contains(self, guest);
    }

    @ExportMessage
    static Object readHashValue(PythonObject self, Object key) throws UnknownKeyException {
        Object guest = HostValues.toGuest(key);
        if (!HashEntries.contains(self, guest)) {
            throw UnknownKeyException.create(key);
        }
        return Items.get(self, guest);
    }

    @ExportMessage
    static void writeHashEntry(PythonObject self, Object key, Object value) throws UnknownKeyException {
        Object guest = HostValues.toGuest(key);
        if (!HashEntries.isHashable(guest)) {
            throw UnknownKeyException.create(key);
        }
        Items.set(self, guest, HostValues.toGuest(value));
    }

    @ExportMessage
    static void removeHashEntry(PythonObject self, Object key) throws UnknownKeyException {
        Object guest = HostValues.toGuest(key);
        if (!HashEntries.contains(self, guest)) {
            throw UnknownKeyException.create(key);
        }
        Items.delete(self, guest);
    }

    @ExportMessage
    static Object getHashEntriesIterator(PythonObject self) {
        return HashEntries.entries(self);
    }

    @ExportMessage
    static Object getHashKeysIterator(PythonObject self) {
        return HashEntries.keys(self);
    }

    @ExportMessage
    static Object getHashValuesIterator(PythonObject self) {
        return HashEntries.values(self);
    }
}
