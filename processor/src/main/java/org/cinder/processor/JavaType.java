// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

/** How the Java type of a parameter converts Python values. */
enum JavaType {
    OBJECT,
    LONG,
    INT,
    DOUBLE,
    BOOLEAN,
    TEXT,
    BIG_INTEGER,
    OBJECT_ARRAY,
    /** A class that extends PythonObject. */
    PYTHON;

    boolean isPrimitive() {
        return this == LONG || this == INT || this == DOUBLE || this == BOOLEAN;
    }
}
