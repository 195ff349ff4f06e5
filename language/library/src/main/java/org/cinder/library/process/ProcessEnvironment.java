// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.process;

import java.util.HashMap;
import java.util.Map;
import org.cinder.context.CinderContext;

/** The environment that children inherit: that of the context, with what {@code putenv} changed. */
public final class ProcessEnvironment {
    private final Map<String, String> variables;

    private ProcessEnvironment(CinderContext context) {
        variables = new HashMap<>(context.env().getEnvironment());
    }

    public static ProcessEnvironment of(CinderContext context) {
        return context.state(ProcessEnvironment.class, ProcessEnvironment::new);
    }

    public void put(String name, String value) {
        variables.put(name, value);
    }

    public void remove(String name) {
        variables.remove(name);
    }

    Map<String, String> variables() {
        return variables;
    }
}
