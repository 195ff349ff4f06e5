// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.PCode;
import org.cinder.object.hash.HashTable;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.translate.DynamicCode;

/** Makes and executes the modules that the finder found. */
final class ModuleLoader {
    private final CinderContext context;

    ModuleLoader(CinderContext context) {
        this.context = context;
    }

    /** Loads; the result is what sys.modules holds in the end, which the module itself may have replaced. */
    Object load(FoundModule found) {
        TruffleString name = Text.of(found.name());
        if (found.builtin() != null) {
            return NativeModules.load(context, found.name());
        }
        PModule module = create(found, name);
        context.sysModules().put(name, module);
        if (found.file() != null) {
            execute(found, name, module);
        }
        Object result = context.sysModules().get(name);
        if (result == null) {
            throw ImportErrors.vanished(found.name());
        }
        return result;
    }

    private PModule create(FoundModule found, TruffleString name) {
        PDict namespace = new PDict();
        namespace.put(ImportNames.T_NAME, name);
        namespace.put(ImportNames.T_DOC, PNone.NONE);
        namespace.put(ImportNames.T_PACKAGE, Text.of(found.packageName()));
        HashTable table = namespace.table();
        ImportlibBridge bridge = ImportlibBridge.of(context);
        table.putLazy(ImportNames.T_LOADER, () -> bridge.loaderOf(namespace.get(ImportNames.T_SPEC)));
        table.putLazy(ImportNames.T_SPEC, () -> bridge.spec(found));
        if (found.directory() != null) {
            namespace.put(ImportNames.T_PATH, PList.of(Text.of(found.directory())));
        } else if (found.portions() != null) {
            namespace.put(ImportNames.T_FILE, PNone.NONE);
            table.putLazy(ImportNames.T_PATH, new NamespacePath(bridge, namespace, found.portions()));
        }
        if (found.file() != null) {
            namespace.put(ImportNames.T_FILE, Text.of(found.file()));
            namespace.put(ImportNames.T_CACHED, Text.of(ModuleTrees.cachePath(context, found.file())));
            Object builtins = context.sysModules().get(Text.of("builtins"));
            namespace.put(ImportNames.T_BUILTINS, builtins == null ? context.builtins() : builtins);
        }
        return new PModule(namespace);
    }

    private void execute(FoundModule found, TruffleString name, PModule module) {
        ModuleState.begin(context, module);
        try {
            PCode code = ModuleCode.load(context, found.file());
            DynamicCode.run(code, module.namespace(), module.namespace());
        } catch (Throwable e) {
            context.sysModules().remove(name);
            throw e;
        } finally {
            ModuleState.end(context, module);
        }
    }
}
