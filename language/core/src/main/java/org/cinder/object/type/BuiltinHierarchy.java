// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.object.hash.HashTable;

/**
 * Which builtin classes derive from a builtin class; nobody keeps a list of them, so it is put together when asked for.
 */
final class BuiltinHierarchy {
    private BuiltinHierarchy() {}

    /** {@code cls.__subclasses__()}: builtin classes that the program can name, then the classes of the program. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static List<Object> subclasses(PythonClass cls) {
        List<Object> result = new ArrayList<>();
        if (cls.isBuiltin()) {
            HashTable names = CinderContext.get(null).builtins().table();
            for (int entry = names.nextEntry(0); entry >= 0; entry = names.nextEntry(entry + 1)) {
                if (names.keyAt(entry) instanceof TruffleString name && names.pending(name) != null) {
                    continue;
                }
                if (names.valueAt(entry) instanceof PythonClass candidate && candidate.isBuiltin()
                        && List.of(candidate.bases()).contains(cls) && !result.contains(candidate)) {
                    result.add(candidate);
                }
            }
        }
        result.addAll(cls.liveSubclasses());
        return result;
    }
}
