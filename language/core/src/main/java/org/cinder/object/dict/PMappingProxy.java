// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.interop.MappingProxyExports;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/**
 * A read-only view of a mapping: of a dict or other mapping object, or (a {@code PythonClass}) of a class namespace.
 */
public final class PMappingProxy extends PythonObject {
    private final Object mapping;

    /** @param mapping the mapping object, or a PythonClass for its namespace */
    public PMappingProxy(Object mapping) {
        super(BuiltinTypes.MAPPING_PROXY.instanceShape());
        this.mapping = mapping;
    }

    public Object mapping() {
        return mapping;
    }

    @Override
    protected Class<?> exports() {
        return MappingProxyExports.class;
    }
}
