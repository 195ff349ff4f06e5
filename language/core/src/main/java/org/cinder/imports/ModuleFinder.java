// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Iteration;
import org.cinder.spi.BuiltinModule;

/** Finds modules: those written in Java, then packages, source files and namespace packages along a search path. */
final class ModuleFinder {
    private static final String SUFFIX = ".py";

    private final CinderContext context;
    private final ModuleFiles files;
    private boolean archiveMet;

    ModuleFinder(CinderContext context) {
        this.context = context;
        this.files = ModuleFiles.of(context);
    }

    /** @param path the search path (sys.path or the {@code __path__} of the parent), or null for a top-level module */
    FoundModule find(String name, Object path) {
        if (path == null) {
            BuiltinModule builtin = context.modules().find(name);
            if (builtin != null) {
                return FoundModule.builtin(name, builtin);
            }
        }
        Object searched = path == null ? context.sys().get(Text.of("path")) : path;
        if (searched == null || searched == PNone.NONE) {
            return null;
        }
        List<String> portions = new ArrayList<>();
        for (Object entry : Iteration.toArray(searched)) {
            if (isArchive(entry)) {
                archiveMet = true;
                return null;
            }
            FoundModule found = findIn(name, entry, portions);
            if (found != null) {
                return found;
            }
        }
        return portions.isEmpty() ? null : FoundModule.namespace(name, portions.toArray(new String[0]));
    }

    /** Whether the search ended at an archive, into which only importlib can look. */
    boolean hasMetArchive() {
        return archiveMet;
    }

    private boolean isArchive(Object entry) {
        TruffleString text = Text.asString(entry);
        return text != null && !ImportlibBridge.of(context).knowsArchives() && files.isInArchive(Text.toJava(text));
    }

    private FoundModule findIn(String name, Object entry, List<String> portions) {
        TruffleString text = Text.asString(entry);
        if (text == null) {
            return null;
        }
        String directory = Text.toJava(text);
        if (directory.isEmpty()) {
            directory = files.currentDirectory();
            if (directory == null) {
                return null;
            }
        }
        String tail = name.substring(name.lastIndexOf('.') + 1);
        String base = directory.endsWith("/") ? directory + tail : directory + "/" + tail;
        boolean directoryExists = false;
        if (files.contains(directory, tail)) {
            directoryExists = files.isDirectory(base);
            String file = base + "/__init__" + SUFFIX;
            if (directoryExists && files.contains(base, "__init__" + SUFFIX) && files.isFile(file)) {
                return FoundModule.source(name, file, base);
            }
        }
        if (files.contains(directory, tail + SUFFIX) && files.isFile(base + SUFFIX)) {
            return FoundModule.source(name, base + SUFFIX, null);
        }
        if (directoryExists) {
            portions.add(base);
        }
        return null;
    }
}
