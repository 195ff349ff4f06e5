// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;

/**
 * Tells whether a program has changed the hooks of import ({@code sys.meta_path}, {@code sys.path_hooks}). The lists
 * are
 * made, by importlib, when the program first looks at them; as long as they hold what importlib put there, Java's own
 * finder and loader do the same work faster.
 */
public final class ImportHooks {
    static final TruffleString T_META_PATH = Text.of("meta_path");
    static final TruffleString T_PATH_HOOKS = Text.of("path_hooks");
    static final TruffleString T_IMPORTER_CACHE = Text.of("path_importer_cache");

    private Object[] metaPath;
    private Object[] pathHooks;

    private ImportHooks() {}

    static ImportHooks of(CinderContext context) {
        return context.state(ImportHooks.class, c -> new ImportHooks());
    }

    /** Puts the attributes into the namespace of a fresh module sys. */
    public static void install(CinderContext context, PDict sys) {
        for (TruffleString name : new TruffleString[] {T_META_PATH, T_PATH_HOOKS, T_IMPORTER_CACHE}) {
            sys.table().putLazy(name, () -> {
                ImportlibBridge.of(context).bootstrap();
                return context.sys().get(name);
            });
        }
    }

    /** Makes the lists empty, for importlib to fill. */
    static void clear(PDict sys) {
        sys.put(T_META_PATH, new PList());
        sys.put(T_PATH_HOOKS, new PList());
        sys.put(T_IMPORTER_CACHE, new PDict());
    }

    /** Remembers what importlib has put into the lists. */
    void remember(PDict sys) {
        metaPath = ((PList) sys.get(T_META_PATH)).toArray();
        pathHooks = ((PList) sys.get(T_PATH_HOOKS)).toArray();
    }

    /** Whether importlib must do the imports because something differs from what it had set up. */
    boolean areChanged(PDict sys) {
        if (metaPath == null) {
            // nobody has looked at them yet, or importlib is just being loaded
            return false;
        }
        return differs(sys.get(T_META_PATH), metaPath) || differs(sys.get(T_PATH_HOOKS), pathHooks);
    }

    private static boolean differs(Object current, Object[] expected) {
        if (!(current instanceof PList list) || list.length() != expected.length) {
            return true;
        }
        for (int i = 0; i < expected.length; i++) {
            if (list.get(i) != expected[i]) {
                return true;
            }
        }
        return false;
    }
}
