// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.library.sys.SysPath;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.SetAttribute;
import org.cinder.translate.DynamicCode;

/**
 * The link to importlib, which is Python code of the standard library: loaded when a program asks for specs, loaders or
 * hooks, or imports importlib itself. Knows how to describe to it the modules that Java has loaded.
 */
public final class ImportlibBridge {
    private static final String CORE = "_frozen_importlib";
    private static final String EXTERNAL = "_frozen_importlib_external";

    private static final String ARCHIVE_HOOK = """
            _loading = []
            def zipimporter(path):
                if _loading or _path_isdir(path):
                    raise ImportError('not a Zip file', path=path)
                _loading.append(path)
                try:
                    import zipimport
                finally:
                    _loading.clear()
                    for known in [known for known, finder in sys.path_importer_cache.items() if finder is None]:
                        del sys.path_importer_cache[known]
                return zipimport.zipimporter(path)
            """;

    private final CinderContext context;
    private PModule core;
    private PModule external;
    private boolean archives;

    private ImportlibBridge(CinderContext context) {
        this.context = context;
    }

    public static ImportlibBridge of(CinderContext context) {
        return context.state(ImportlibBridge.class, ImportlibBridge::new);
    }

    /** The module {@code importlib._bootstrap}, completely set up. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized PModule bootstrap() {
        if (core == null) {
            load();
        }
        return core;
    }

    /** The module {@code importlib._bootstrap_external}. */
    public PModule bootstrapExternal() {
        bootstrap();
        return external;
    }

    private void load() {
        PDict sys = context.sys();
        ImportHooks.clear(sys);
        core = execute(CORE, "_bootstrap");
        PModule imp = NativeModules.load(context, "_imp");
        Calls.method(core, Text.of("_install"), context.sysModules().get(Text.of("sys")), imp);
        external = execute(EXTERNAL, "_bootstrap_external");
        Calls.method(core, Text.of("_install_external_importers"));
        SourceLoading.install(external);
        addArchiveHook(sys);
        ImportHooks.of(context).remember(sys);
    }

    /** Whether modules can be imported from zip files. */
    boolean knowsArchives() {
        return archives;
    }

    /** Has importlib, which can look into zip files, do all imports from now on. */
    void openArchives() {
        bootstrap();
        archives = true;
    }

    /** The hook for zip files, which loads the module zipimport when a path is none of a directory. */
    private void addArchiveHook(PDict sys) {
        DynamicCode.run(DynamicCode.compile(Text.of(ARCHIVE_HOOK), "<_zipimport>", "exec"), external.namespace(),
                external.namespace());
        Object hook = external.namespace().remove(Text.of("zipimporter"));
        Calls.method(sys.get(ImportHooks.T_PATH_HOOKS), Text.of("insert"), 0L, hook);
    }

    private PModule execute(String name, String file) {
        String path = SysPath.standardLibrary(context) + "/importlib/" + file + ".py";
        PDict namespace = new PDict();
        namespace.put(ImportNames.T_NAME, Text.of(name));
        namespace.put(ImportNames.T_DOC, PNone.NONE);
        namespace.put(ImportNames.T_PACKAGE, Text.EMPTY);
        namespace.put(ImportNames.T_LOADER, PNone.NONE);
        namespace.put(ImportNames.T_SPEC, PNone.NONE);
        namespace.put(ImportNames.T_BUILTINS, context.sysModules().get(Text.of("builtins")));
        PModule module = new PModule(namespace);
        context.sysModules().put(Text.of(name), module);
        DynamicCode.run(ModuleCode.load(context, path), namespace, namespace);
        return module;
    }

    /** Imports by importlib, with all the hooks of the program; the module of that absolute name. */
    Object findAndLoad(TruffleString name) {
        return Calls.method(bootstrap(), Text.of("_gcd_import"), name);
    }

    /** The class {@code BuiltinImporter}. */
    public Object builtinImporter() {
        return GetAttribute.of(bootstrap(), Text.of("BuiltinImporter"));
    }

    /** The loader of a spec. */
    Object loaderOf(Object spec) {
        return spec == null || spec == PNone.NONE ? PNone.NONE : GetAttribute.of(spec, Text.of("loader"));
    }

    /** The {@code submodule_search_locations} of a spec. */
    Object searchLocations(Object spec) {
        return GetAttribute.of(spec, Text.of("submodule_search_locations"));
    }

    /** Importlib gives the spec of a namespace package its loader only when it creates the module. */
    private Object withNamespaceLoader(Object spec) {
        if (spec != PNone.NONE && GetAttribute.of(spec, Text.of("loader")) == PNone.NONE) {
            Object type = GetAttribute.of(external, Text.of("NamespaceLoader"));
            Object loader = Calls.method(type, Text.of("__new__"), type);
            SetAttribute.set(loader, Text.of("_path"), searchLocations(spec));
            SetAttribute.set(spec, Text.of("loader"), loader);
        }
        return spec;
    }

    /** The ModuleSpec that importlib would have made for the module. */
    Object spec(FoundModule found) {
        TruffleString name = Text.of(found.name());
        bootstrap();
        if (found.builtin() != null) {
            return Calls.callWithKeywords(GetAttribute.of(core, Text.of("spec_from_loader")),
                    new Object[] {name, builtinImporter()}, new TruffleString[] {Text.of("origin")},
                    new Object[] {Text.of("built-in")});
        }
        if (found.file() == null) {
            Object finder = GetAttribute.of(external, Text.of("PathFinder"));
            return withNamespaceLoader(Calls.method(finder, Text.of("find_spec"), name, parentPath(found)));
        }
        TruffleString file = Text.of(found.file());
        Object loader = Calls.call(GetAttribute.of(external, Text.of("SourceFileLoader")), name, file);
        Object locations = found.directory() == null ? PNone.NONE : PList.of(Text.of(found.directory()));
        return Calls.callWithKeywords(GetAttribute.of(external, Text.of("spec_from_file_location")),
                new Object[] {name, file},
                new TruffleString[] {Text.of("loader"), Text.of("submodule_search_locations")},
                new Object[] {loader, locations});
    }

    private Object parentPath(FoundModule found) {
        int dot = found.name().lastIndexOf('.');
        if (dot < 0) {
            return PNone.NONE;
        }
        Object parent = context.sysModules().get(Text.of(found.name().substring(0, dot)));
        return parent == null ? PNone.NONE : GetAttribute.of(parent, ImportNames.T_PATH);
    }
}
