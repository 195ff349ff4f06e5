// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.StringExports;
import org.cinder.object.PythonObject;

/** An instance of a subclass of str. */
public final class PString extends PythonObject {
    private final TruffleString value;

    public PString(Shape shape, TruffleString value) {
        super(shape);
        this.value = value;
    }

    public TruffleString value() {
        return value;
    }

    @Override
    protected Class<?> exports() {
        return StringExports.class;
    }
}
