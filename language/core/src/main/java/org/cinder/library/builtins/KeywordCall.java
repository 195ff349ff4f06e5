// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;

/** Calls with the keyword arguments that a {@code **kwargs} dict holds. */
public final class KeywordCall {
    private KeywordCall() {}

    /** {@code function(*args, **keywords)}; the keys are all str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object function, Object[] args, PDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return Calls.call(function, args);
        }
        return Calls.callWithKeywords(function, args, names(keywords), values(keywords));
    }

    /** The keys; TypeError when one is not a str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString[] names(PDict keywords) {
        TruffleString[] names = new TruffleString[keywords.size()];
        HashTable table = keywords.table();
        int i = 0;
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            TruffleString name = Text.asString(table.keyAt(entry));
            if (name == null) {
                throw Errors.typeError("keywords must be strings");
            }
            names[i++] = name;
        }
        return names;
    }

    /** The values in the order of the keys. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] values(PDict keywords) {
        Object[] values = new Object[keywords.size()];
        HashTable table = keywords.table();
        int i = 0;
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            values[i++] = table.valueAt(entry);
        }
        return values;
    }
}
