// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.Hash;

/** What the hash messages of mappings share. */
final class HashEntries {
    private static final TruffleString T_ITEMS = Text.of("items");
    private static final TruffleString T_VALUES = Text.of("values");

    private HashEntries() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean contains(PythonObject mapping, Object key) {
        return isHashable(key) && Contains.test(mapping, key);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isHashable(Object key) {
        try {
            Hash.of(key);
            return true;
        } catch (PException e) {
            if (e.matches(ExceptionTypes.TYPE_ERROR)) {
                return false;
            }
            throw e;
        }
    }

    /** An iterator over tuples of key and value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object entries(PythonObject mapping) {
        return Iteration.iterator(Calls.method(mapping, T_ITEMS));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object keys(PythonObject mapping) {
        return Iteration.iterator(mapping);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object values(PythonObject mapping) {
        return Iteration.iterator(Calls.method(mapping, T_VALUES));
    }
}
