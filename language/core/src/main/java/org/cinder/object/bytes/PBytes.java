// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.object.Shape;
import org.cinder.interop.BytesExports;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/** A bytes object; the array is never changed after construction. */
public final class PBytes extends PythonObject {
    private final byte[] bytes;
    private int hash;

    public PBytes(byte[] bytes) {
        this(BuiltinTypes.BYTES.instanceShape(), bytes);
    }

    public PBytes(Shape shape, byte[] bytes) {
        super(shape);
        this.bytes = bytes;
    }

    /** The content; callers must not write to it. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = java.util.Arrays.hashCode(bytes);
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PBytes that && java.util.Arrays.equals(bytes, that.bytes);
    }

    @Override
    protected Class<?> exports() {
        return BytesExports.class;
    }
}
