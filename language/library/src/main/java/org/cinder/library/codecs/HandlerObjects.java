// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.codecs;

import java.util.HashMap;
import java.util.Map;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.type.BuiltinTypes;

/** The function objects of the standard error handlers, one of each for a context. */
final class HandlerObjects {
    private final Map<String, Object> handlers = new HashMap<>();

    private HandlerObjects(CinderContext context) {
        BuiltinTable table = new HandlerFunctionsTable();
        for (BuiltinSpec spec : table.specs()) {
            String key = spec.name().substring(0, spec.name().indexOf("_errors"));
            handlers.put(key, new PBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, table, spec, null, null));
        }
    }

    static HandlerObjects of(CinderContext context) {
        return context.state(HandlerObjects.class, HandlerObjects::new);
    }

    Object get(String name) {
        return handlers.get(name);
    }
}
