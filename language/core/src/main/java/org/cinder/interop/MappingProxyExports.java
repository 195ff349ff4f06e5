// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.cinder.object.PythonObject;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Length;

/** A read-only view of a mapping is a hash that cannot be written. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class MappingProxyExports extends ObjectExports {
    private MappingProxyExports() {}

    @ExportMessage
    static boolean hasHashEntries(PythonObject self) {
        return true;
    }

    @ExportMessage
    static long getHashSize(PythonObject self) {
        return Length.of(self);
    }

    @ExportMessage
    static boolean isHashEntryReadable(PythonObject self, Object key) {
        return HashEntries.contains(self, HostValues.toGuest(key));
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
