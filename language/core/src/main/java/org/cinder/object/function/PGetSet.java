// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.object.Shape;
import java.lang.invoke.MethodHandles;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/**
 * A getset_descriptor: a computed attribute of a builtin class. Attributes that CPython keeps in plain fields show as
 * member_descriptor, like slots do.
 */
public final class PGetSet extends PythonObject {
    private static final Shape MEMBER_SHAPE = Shape.newBuilder().layout(PGetSet.class, MethodHandles.lookup())
            .dynamicType(BuiltinTypes.MEMBER_DESCRIPTOR).build();

    private final BuiltinTable table;
    private final BuiltinSpec spec;
    private final PythonClass owner;

    public PGetSet(BuiltinTable table, BuiltinSpec spec, PythonClass owner) {
        super(MemberNames.contains(owner, spec.name()) ? MEMBER_SHAPE : BuiltinTypes.GETSET_DESCRIPTOR.instanceShape());
        this.table = table;
        this.spec = spec;
        this.owner = owner;
    }

    /** Whether it shows as member_descriptor. */
    public boolean isMember() {
        return pythonClass() == BuiltinTypes.MEMBER_DESCRIPTOR;
    }

    public BuiltinTable table() {
        return table;
    }

    public BuiltinSpec spec() {
        return spec;
    }

    public PythonClass owner() {
        return owner;
    }
}
