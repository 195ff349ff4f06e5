// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.cinder.spi.BuiltinModule;
import org.cinder.spi.BuiltinModuleProvider;

/** The modules written in Java that one context can import. */
public final class ModuleRegistry {
    private final CinderContext context;
    private Map<String, BuiltinModuleProvider> providers;

    ModuleRegistry(CinderContext context) {
        this.context = context;
    }

    private Map<String, BuiltinModuleProvider> providers() {
        if (providers == null) {
            Map<String, BuiltinModuleProvider> found = new HashMap<>();
            ClassLoader loader = ModuleRegistry.class.getClassLoader();
            for (BuiltinModuleProvider provider : ServiceLoader.load(BuiltinModuleProvider.class, loader)) {
                for (String name : provider.names()) {
                    found.put(name, provider);
                }
            }
            providers = found;
        }
        return providers;
    }

    /** The names of all modules written in Java, sorted ({@code sys.builtin_module_names}). */
    @TruffleBoundary
    public List<String> names() {
        List<String> names = new ArrayList<>(providers().keySet());
        names.sort(null);
        return names;
    }

    /** The module of that name, or null. */
    @TruffleBoundary
    public BuiltinModule find(String name) {
        BuiltinModuleProvider provider = providers().get(name);
        return provider == null ? null : provider.module(name);
    }

    /** The context these modules are for. */
    public CinderContext context() {
        return context;
    }
}
