// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import org.cinder.builtin.BuiltinSpec;
import org.cinder.object.function.PGetSet;

/** The {@code __dict__} and {@code __weakref__} descriptors that a class adds for its instances. */
public final class InstanceDescriptors {
    private InstanceDescriptors() {}

    /** {@code __dict__} of the instances of {@code owner}. */
    public static PGetSet dict(PythonClass owner) {
        return descriptor(owner, "__dict__");
    }

    /** {@code __weakref__} of the instances of {@code owner}. */
    public static PGetSet weakReferences(PythonClass owner) {
        return descriptor(owner, "__weakref__");
    }

    private static PGetSet descriptor(PythonClass owner, String name) {
        InstanceDescriptorBuiltinsTable table = new InstanceDescriptorBuiltinsTable();
        for (BuiltinSpec spec : table.specs()) {
            if (spec.name().equals(name)) {
                return new PGetSet(table, spec, owner);
            }
        }
        throw new IllegalStateException(name);
    }
}
