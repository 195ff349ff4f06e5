// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;

/** Keyword arguments that came as the dict of {@code **kwargs}, as calls take them. */
public record KeywordArguments(TruffleString[] names, Object[] values) {
    /** The entries of a dict whose keys are exact str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static KeywordArguments of(PDict dict) {
        TruffleString[] names = new TruffleString[dict.size()];
        Object[] values = new Object[names.length];
        HashTable table = dict.table();
        int i = 0;
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            names[i] = (TruffleString) table.keyAt(entry);
            values[i++] = table.valueAt(entry);
        }
        return new KeywordArguments(names, values);
    }
}
