// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** Attribute names that import works with. */
final class ImportNames {
    static final TruffleString T_NAME = Text.of("__name__");
    static final TruffleString T_DOC = Text.of("__doc__");
    static final TruffleString T_PACKAGE = Text.of("__package__");
    static final TruffleString T_LOADER = Text.of("__loader__");
    static final TruffleString T_SPEC = Text.of("__spec__");
    static final TruffleString T_PATH = Text.of("__path__");
    static final TruffleString T_FILE = Text.of("__file__");
    static final TruffleString T_CACHED = Text.of("__cached__");
    static final TruffleString T_BUILTINS = Text.of("__builtins__");
    static final TruffleString T_ALL = Text.of("__all__");
    static final TruffleString T_DICT = Text.of("__dict__");
    static final TruffleString T_IMPORT = Text.of("__import__");
    static final TruffleString T_PARENT = Text.of("parent");
    static final TruffleString T_INITIALIZING = Text.of("_initializing");
    static final TruffleString T_DOT = Text.of(".");
    static final TruffleString T_STAR = Text.of("*");

    private ImportNames() {}
}
