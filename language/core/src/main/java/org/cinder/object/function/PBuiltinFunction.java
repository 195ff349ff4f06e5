// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import org.cinder.builtin.BuiltinSpec;
import org.cinder.builtin.BuiltinTable;
import org.cinder.interop.BuiltinFunctionExports;
import org.cinder.object.PythonObject;
import org.cinder.object.type.PythonClass;

/**
 * A function or method written in Java. One Java class serves the guest classes method_descriptor, wrapper_descriptor,
 * classmethod_descriptor (unbound, found in a class) and builtin_function_or_method, method-wrapper (free or bound).
 */
public final class PBuiltinFunction extends PythonObject {
    private final BuiltinTable table;
    private final int index;
    private final BuiltinSpec spec;
    private final PythonClass owner;
    private final Object self;

    /**
     * @param type the guest class
     * @param owner the class that defines it ({@code __objclass__}), or null for module functions
     * @param self what it is bound to (for module functions the module name as str or null), or null when unbound
     */
    public PBuiltinFunction(PythonClass type, BuiltinTable table, BuiltinSpec spec, PythonClass owner, Object self) {
        super(type.instanceShape());
        this.table = table;
        this.index = spec.index();
        this.spec = spec;
        this.owner = owner;
        this.self = self;
    }

    public BuiltinTable table() {
        return table;
    }

    /** Position in the table, for {@code table.call1(index, …)}. */
    public int index() {
        return index;
    }

    public BuiltinSpec spec() {
        return spec;
    }

    public PythonClass owner() {
        return owner;
    }

    public Object self() {
        return self;
    }

    @Override
    protected Class<?> exports() {
        return BuiltinFunctionExports.class;
    }
}
