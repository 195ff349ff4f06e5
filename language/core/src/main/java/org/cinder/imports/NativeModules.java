// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** Makes the module objects of modules written in Java. */
public final class NativeModules {
    private NativeModules() {}

    /** The module of that name from sys.modules, else made and entered there; null when Java has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PModule load(CinderContext context, String name) {
        TruffleString key = Text.of(name);
        if (context.sysModules().get(key) instanceof PModule known) {
            return known;
        }
        BuiltinModule source = context.modules().find(name);
        if (source == null) {
            return null;
        }
        PModule module = create(context, source);
        context.sysModules().put(key, module);
        try {
            initialize(context, source, module);
        } catch (PException e) {
            context.sysModules().remove(key);
            throw e;
        }
        return module;
    }

    /** A module object with the functions only. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PModule create(CinderContext context, BuiltinModule source) {
        String name = source.name();
        TruffleString shown = Text.of(name);
        PDict namespace = new PDict();
        namespace.put(ImportNames.T_NAME, shown);
        namespace.put(ImportNames.T_DOC, source.doc() == null ? PNone.NONE : Text.of(source.doc()));
        namespace.put(ImportNames.T_PACKAGE, Text.of(name.substring(0, Math.max(0, name.lastIndexOf('.')))));
        namespace.table().putLazy(ImportNames.T_LOADER, () -> ImportlibBridge.of(context).builtinImporter());
        namespace.table().putLazy(ImportNames.T_SPEC,
                () -> ImportlibBridge.of(context).spec(FoundModule.builtin(name, source)));
        TableNamespace.fillModule(shown, namespace.table(), source.tables());
        return new PModule(namespace);
    }

    /** Adds what the tables do not hold. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void initialize(CinderContext context, BuiltinModule source, PModule module) {
        source.initialize(context, module);
    }
}
