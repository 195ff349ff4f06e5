// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cinder.object.PythonObject;

/** A {@code Context}: values of context variables. Copies share the map until one of them changes. */
final class PContext extends PythonObject {
    private Map<PContextVariable, Object> values;
    private boolean shared;
    private boolean entered;

    PContext() {
        this(new LinkedHashMap<>());
    }

    private PContext(Map<PContextVariable, Object> values) {
        super(ContextVarsModule.CONTEXT.instanceShape());
        this.values = values;
    }

    PContext copy() {
        shared = true;
        PContext copy = new PContext(values);
        copy.shared = true;
        return copy;
    }

    Map<PContextVariable, Object> values() {
        return values;
    }

    Object get(PContextVariable variable) {
        return values.get(variable);
    }

    /** Sets a value, or removes it with null. */
    void put(PContextVariable variable, Object value) {
        if (shared) {
            values = new LinkedHashMap<>(values);
            shared = false;
        }
        if (value == null) {
            values.remove(variable);
        } else {
            values.put(variable, value);
        }
    }

    boolean isEntered() {
        return entered;
    }

    void setEntered(boolean running) {
        entered = running;
    }
}
