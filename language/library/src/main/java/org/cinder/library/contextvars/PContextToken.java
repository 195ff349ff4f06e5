// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.contextvars;

import org.cinder.object.PythonObject;

/** A {@code Token}: what {@code ContextVar.set} returns, to undo it. */
final class PContextToken extends PythonObject {
    private final PContext context;
    private final PContextVariable variable;
    private final Object oldValue;
    private boolean used;

    PContextToken(PContext context, PContextVariable variable, Object oldValue) {
        super(ContextVarsModule.TOKEN.instanceShape());
        this.context = context;
        this.variable = variable;
        this.oldValue = oldValue;
    }

    PContext context() {
        return context;
    }

    PContextVariable variable() {
        return variable;
    }

    /** The value before, or null. */
    Object oldValue() {
        return oldValue;
    }

    boolean isUsed() {
        return used;
    }

    void markUsed() {
        used = true;
    }
}
