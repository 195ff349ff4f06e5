// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.warnings;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.option.CinderOptions;
import org.cinder.spi.BuiltinModule;

/** The module {@code _warnings}. */
public final class WarningsModule implements BuiltinModule {
    @Override
    public String name() {
        return "_warnings";
    }

    @Override
    public String doc() {
        return "_warnings provides basic warning filtering support.\n"
                + "It is a helper module to speed up interpreter start-up.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new WarningsFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        PList filters = new PList();
        if (!context.env().getOptions().get(CinderOptions.DEV_MODE)) {
            filters.append(filter("default", ExceptionTypes.DEPRECATION_WARNING, Text.of("__main__")));
            filters.append(filter("ignore", ExceptionTypes.DEPRECATION_WARNING, PNone.NONE));
            filters.append(filter("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PNone.NONE));
            filters.append(filter("ignore", ExceptionTypes.IMPORT_WARNING, PNone.NONE));
            filters.append(filter("ignore", ExceptionTypes.RESOURCE_WARNING, PNone.NONE));
        }
        namespace.put(WarningFilter.T_FILTERS, filters);
        namespace.put(WarningFilter.T_ONCE_REGISTRY, new PDict());
        namespace.put(WarningFilter.T_DEFAULT_ACTION, Text.of("default"));
    }

    private static PTuple filter(String action, PythonClass category, Object module) {
        return PTuple.of(Text.of(action), PNone.NONE, category, module, 0L);
    }
}
