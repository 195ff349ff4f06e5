// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import java.nio.charset.StandardCharsets;
import org.cinder.object.bytes.ByteSearch;

/**
 * The standard library comes from an artifact in which a few lines call the implementation it was packed for. They are
 * turned back to what the Python library says; lines keep their numbers.
 */
public final class LibrarySource {
    private static final byte[] FOREIGN_NAME = "__graalpython__".getBytes(StandardCharsets.US_ASCII);
    private static final String[] REPLACEMENTS = {
        "__graalpython__.unsafe_object_new(", "object.__new__(",
        "isinstance(obj, __graalpython__.ForeignType)", "False",
        "    if __graalpython__.in_preinitialization:", "    if False:",
        "MAGIC_NUMBER = _imp.get_magic()", "MAGIC_NUMBER = (3531).to_bytes(2, 'little') + b'\\r\\n'",
        "__file__ = f\"{__graalpython__.stdlib_home}/os.py\"", "",
        "import _polyglot_datetime ", "",
        "__graalpython__.get_max_process_count()", "os.cpu_count() or 1",
        "__graalpython__.posix_module_backend() == 'native'", "True",
        "['spawn', 'graalpy']", "['spawn']",
        "__graalpython__.venvlauncher_command or ", "",
        "not (sys.implementation.name == 'graalpy' and __graalpython__.posix_module_backend() == 'java')", "True",
    };

    private LibrarySource() {}

    /** The source to compile for a file of the standard library. */
    public static byte[] adapt(String path, byte[] source) {
        if (!path.endsWith("/datetime.py") && !contains(source)) {
            return source;
        }
        String text = new String(source, StandardCharsets.UTF_8);
        for (int i = 0; i < REPLACEMENTS.length; i += 2) {
            text = text.replace(REPLACEMENTS[i], REPLACEMENTS[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean contains(byte[] source) {
        return ByteSearch.indexOf(source, 0, source.length, FOREIGN_NAME, 0, FOREIGN_NAME.length) >= 0;
    }
}
