// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.context.MemoryReserve;
import org.cinder.imports.ImportOperation;
import org.cinder.imports.ImportlibBridge;
import org.cinder.imports.NativeModules;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.option.CinderOptions;

/** Gives a fresh context what every program finds: the modules builtins and sys, the streams, and {@code __main__}. */
public final class ProgramStart {
    private static final TruffleString T_MAIN = Text.of("__main__");

    private ProgramStart() {}

    /** The module {@code __main__}; the first call in a context makes everything. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PModule start(CinderContext context) {
        if (context.sys() == null) {
            createCore(context);
        }
        if (context.sysModules().get(T_MAIN) instanceof PModule known) {
            return known;
        }
        PDict namespace = new PDict();
        namespace.put(Text.of("__name__"), T_MAIN);
        namespace.put(Text.of("__doc__"), PNone.NONE);
        namespace.put(Text.of("__package__"), PNone.NONE);
        namespace.table().putLazy(Text.of("__loader__"), () -> ImportlibBridge.of(context).builtinImporter());
        namespace.put(Text.of("__spec__"), PNone.NONE);
        namespace.put(Text.of("__builtins__"), context.sysModules().get(Text.of("builtins")));
        PModule main = new PModule(namespace);
        context.sysModules().put(T_MAIN, main);
        return main;
    }

    private static void createCore(CinderContext context) {
        context.setIntMaxStrDigits(context.env().getOptions().get(CinderOptions.INT_MAX_STR_DIGITS));
        PModule sys = NativeModules.create(context, context.modules().find("sys"));
        PModule builtins = NativeModules.create(context, context.modules().find("builtins"));
        context.setSys(sys.namespace());
        context.setBuiltins(builtins.namespace());
        context.sysModules().put(Text.of("sys"), sys);
        context.sysModules().put(Text.of("builtins"), builtins);
        NativeModules.initialize(context, context.modules().find("builtins"), builtins);
        NativeModules.initialize(context, context.modules().find("sys"), sys);
        StandardStreams.install(context, sys.namespace());
        if (context.env().getOptions().get(CinderOptions.STANDALONE)) {
            Interrupts.install(context);
            MemoryReserve.of(context);
        }
        if (!context.env().getOptions().get(CinderOptions.NO_SITE)) {
            SiteBuiltins.install(context);
        }
        if (!context.env().getOptions().get(CinderOptions.WARN_OPTIONS).isEmpty()) {
            // reads sys.warnoptions, and complains about those it can't understand
            ImportOperation.importModule(context, Text.of("warnings"), PNone.NONE, PNone.NONE, 0);
        }
    }
}
