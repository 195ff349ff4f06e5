// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import org.cinder.object.PythonObject;

/** What {@code cmp_to_key} returns (without an object), and the keys that it makes when called. */
final class PKeyWrapper extends PythonObject {
    private final Object comparison;
    private final Object object;

    PKeyWrapper(Object comparison, Object object) {
        super(FunctoolsModule.KEY.instanceShape());
        this.comparison = comparison;
        this.object = object;
    }

    Object comparison() {
        return comparison;
    }

    /** The object this is the key of, or null. */
    Object object() {
        return object;
    }
}
