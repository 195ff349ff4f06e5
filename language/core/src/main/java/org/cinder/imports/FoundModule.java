// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import org.cinder.spi.BuiltinModule;

/**
 * What the search for a module found: exactly one of a module written in Java, a source file, or the directories of a
 * namespace package.
 *
 * @param name the absolute name
 * @param builtin the module written in Java, or null
 * @param file the source file, or null
 * @param directory the directory of a package that has a source file, or null
 * @param portions the directories of a namespace package, or null
 */
record FoundModule(String name, BuiltinModule builtin, String file, String directory, String[] portions) {
    static FoundModule builtin(String name, BuiltinModule module) {
        return new FoundModule(name, module, null, null, null);
    }

    static FoundModule source(String name, String file, String directory) {
        return new FoundModule(name, null, file, directory, null);
    }

    static FoundModule namespace(String name, String[] portions) {
        return new FoundModule(name, null, null, null, portions);
    }

    boolean isPackage() {
        return directory != null || portions != null;
    }

    /** {@code __package__}. */
    String packageName() {
        return isPackage() ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
