// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** How messages call the three kinds of resumable objects. */
public final class GeneratorNames {
    private GeneratorNames() {}

    /** "generator", "coroutine" or "async generator". */
    public static String kind(PGenerator generator) {
        PythonClass type = generator.pythonClass();
        if (type == BuiltinTypes.COROUTINE) {
            return "coroutine";
        }
        return type == BuiltinTypes.ASYNC_GENERATOR ? "async generator" : "generator";
    }
}
