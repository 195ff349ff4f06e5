// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import java.util.Map;

/**
 * Python code in the place of what CPython has in C: the frames of such code are in no traceback. Besides sources of
 * native modules, whose names are in angle brackets, these are parts of the standard library.
 */
final class NativeSources {
    private static final String ALL = "";
    /** Files by their names, each with how the qualified names of the code in question begin. */
    private static final Map<String, String> FILES = Map.of("_pydatetime.py", ALL, "_pydecimal.py", ALL, "pickle.py",
            ALL, "futures.py", "Future.", "tasks.py", "Task.");

    private NativeSources() {}

    static boolean contains(String fileName, String qualifiedName) {
        if (fileName.startsWith("<_")) {
            return true;
        }
        String start = FILES.get(fileName.substring(fileName.lastIndexOf('/') + 1));
        return start != null && qualifiedName.startsWith(start)
                && (fileName.contains("/python3.12/") || fileName.contains("/stdlib/"));
    }
}
