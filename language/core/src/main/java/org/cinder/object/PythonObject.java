// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object;

import com.oracle.truffle.api.library.DynamicDispatchLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.Shape;
import org.cinder.interop.ObjectExports;
import org.cinder.object.type.PythonClass;

/**
 * Every guest-visible value that is not a Java primitive or a TruffleString. The class of the object is the dynamic
 * type
 * of its shape, so one shape check answers class, layout and attribute slot.
 */
@ExportLibrary(DynamicDispatchLibrary.class)
public abstract class PythonObject extends DynamicObject {
    protected PythonObject(Shape shape) {
        super(shape);
    }

    /** The class in {@code org.cinder.interop} that answers other languages for objects of this Java class. */
    @ExportMessage(name = "dispatch")
    protected Class<?> exports() {
        return ObjectExports.class;
    }

    /** The class, {@code type(self)}. */
    public final PythonClass pythonClass() {
        return (PythonClass) getShape().getDynamicType();
    }
}
