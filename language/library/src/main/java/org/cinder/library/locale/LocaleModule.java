// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.locale;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _locale}: the C locale, with UTF-8 as encoding. */
public final class LocaleModule implements BuiltinModule {
    static final PythonClass ERROR = BuiltinTypes.define("locale.Error", ExceptionTypes.EXCEPTION, PBaseException.class,
            ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES,
            (type, namespace) -> TableNamespace.fill(type, namespace));
    private static final String[] CATEGORIES = {"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY",
        "LC_MESSAGES", "LC_ALL"};
    private static final long FIRST_DAY = 0x20000;

    @Override
    public String name() {
        return "_locale";
    }

    @Override
    public String doc() {
        return "Support for POSIX locales.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new LocaleFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("Error"), ERROR);
        for (int i = 0; i < CATEGORIES.length; i++) {
            namespace.put(Text.of(CATEGORIES[i]), (long) i);
        }
        namespace.put(Text.of("CHAR_MAX"), 127L);
        namespace.put(Text.of("CODESET"), 14L);
        namespace.put(Text.of("RADIXCHAR"), 0x10000L);
        namespace.put(Text.of("THOUSEP"), 0x10001L);
        namespace.put(Text.of("YESEXPR"), 0x50000L);
        namespace.put(Text.of("NOEXPR"), 0x50001L);
        namespace.put(Text.of("CRNCYSTR"), 0x4000FL);
        for (int i = 0; i < 7; i++) {
            namespace.put(Text.of("ABDAY_" + (i + 1)), FIRST_DAY + i);
            namespace.put(Text.of("DAY_" + (i + 1)), FIRST_DAY + 7 + i);
        }
        for (int i = 0; i < 12; i++) {
            namespace.put(Text.of("ABMON_" + (i + 1)), FIRST_DAY + 14 + i);
            namespace.put(Text.of("MON_" + (i + 1)), FIRST_DAY + 26 + i);
        }
        String[] formats = {"AM_STR", "PM_STR", "D_T_FMT", "D_FMT", "T_FMT", "T_FMT_AMPM", "ERA", null, "ERA_D_FMT",
            "ALT_DIGITS", "ERA_D_T_FMT", "ERA_T_FMT"};
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] != null) {
                namespace.put(Text.of(formats[i]), FIRST_DAY + 38 + i);
            }
        }
    }
}
