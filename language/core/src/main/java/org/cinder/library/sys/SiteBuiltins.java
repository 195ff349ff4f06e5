// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.PNone;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/**
 * The names that module site adds to builtins ({@code exit}, {@code help}, …), taken from {@code _sitebuiltins} when
 * used.
 */
final class SiteBuiltins {
    private static final TruffleString T_MODULE = Text.of("_sitebuiltins");
    private static final String EOF = "Ctrl-D (i.e. EOF)";

    private SiteBuiltins() {}

    static void install(CinderContext context) {
        HashTable builtins = context.builtins().table();
        for (String name : new String[] {"quit", "exit"}) {
            builtins.putLazy(Text.of(name), () -> make(context, "Quitter", Text.of(name), Text.of(EOF)));
        }
        builtins.putLazy(Text.of("help"), () -> make(context, "_Helper"));
        builtins.putLazy(Text.of("copyright"), () -> make(context, "_Printer", Text.of("copyright"),
                context.sys().get(Text.of("copyright"))));
        builtins.putLazy(Text.of("credits"), () -> make(context, "_Printer", Text.of("credits"),
                Text.of("    Cinder on Truffle is made by its contributors,\n"
                        + "    on top of GraalVM and the Python library.")));
        builtins.putLazy(Text.of("license"), () -> make(context, "_Printer", Text.of("license"),
                Text.of("Universal Permissive License 1.0; the Python library is under the PSF license.")));
    }

    private static Object make(CinderContext context, String type, Object... args) {
        Object module = ImportOperation.importModule(context, T_MODULE, PNone.NONE, PNone.NONE, 0);
        return Calls.call(GetAttribute.of(module, Text.of(type)), args);
    }
}
