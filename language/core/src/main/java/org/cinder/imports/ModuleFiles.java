// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cinder.context.CinderContext;
import org.cinder.operation.object.TemporaryFiles;
import org.cinder.library.sys.SysPath;

/** Access to the files that modules come from, and the cached listings of the directories on the search path. */
final class ModuleFiles {
    private static final class Listing {
        private final long modified;
        private final Set<String> names;

        Listing(long modified, Set<String> names) {
            this.modified = modified;
            this.names = names;
        }
    }

    private final CinderContext context;
    private final String standardLibrary;
    private final Map<String, Listing> listings = new HashMap<>();

    private ModuleFiles(CinderContext context) {
        this.context = context;
        this.standardLibrary = SysPath.standardLibrary(context);
    }

    static ModuleFiles of(CinderContext context) {
        return context.state(ModuleFiles.class, ModuleFiles::new);
    }

    /** The file of that path; files of the standard library can be read even where programs may not read files. */
    TruffleFile file(String path) {
        TemporaryFiles.write(context);
        boolean internal = path.startsWith(standardLibrary);
        return internal ? context.env().getInternalTruffleFile(path) : context.env().getPublicTruffleFile(path);
    }

    /** The current directory, for the entry {@code ''} of sys.path; null when it is gone. */
    String currentDirectory() {
        try {
            return context.env().getCurrentWorkingDirectory().getPath();
        } catch (SecurityException e) {
            return null;
        }
    }

    /** Whether the directory has an entry of that name. */
    boolean contains(String directory, String name) {
        return listing(directory).contains(name);
    }

    private Set<String> listing(String directory) {
        try {
            TruffleFile file = file(directory);
            long modified = file.getLastModifiedTime().to(TimeUnit.NANOSECONDS);
            Listing known = listings.get(directory);
            if (known != null && known.modified == modified) {
                return known.names;
            }
            Set<String> names = new HashSet<>();
            for (TruffleFile entry : file.list()) {
                names.add(entry.getName());
            }
            listings.put(directory, new Listing(modified, names));
            return names;
        } catch (IOException | SecurityException | IllegalArgumentException e) {
            // what cannot be listed holds no modules
            return Set.of();
        }
    }

    /** Whether the path is that of a file, or leads into one as into a directory. */
    boolean isInArchive(String path) {
        if (path.isEmpty() || !listing(path).isEmpty()) {
            return false;
        }
        try {
            for (TruffleFile file = file(path); file != null; file = file.getParent()) {
                if (file.exists()) {
                    return file.isRegularFile();
                }
            }
        } catch (SecurityException | IllegalArgumentException e) {
            // what cannot be looked at holds no modules
        }
        return false;
    }

    boolean isDirectory(String path) {
        return file(path).isDirectory();
    }

    boolean isFile(String path) {
        return file(path).isRegularFile();
    }

    /** Forgets the listings ({@code importlib.invalidate_caches}). */
    void forget() {
        listings.clear();
    }
}
