// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/** A property; null stands for a part that is not given. */
public final class PProperty extends PythonObject {
    private Object getter;
    private Object setter;
    private Object deleter;
    private Object doc;
    private boolean docFromGetter;
    private Object name;

    public PProperty(Shape shape) {
        super(shape);
    }

    /** {@code property.__init__}. */
    public void initialize(Object newGetter, Object newSetter, Object newDeleter, Object newDoc, boolean fromGetter) {
        getter = newGetter;
        setter = newSetter;
        deleter = newDeleter;
        doc = newDoc;
        docFromGetter = fromGetter;
    }

    public Object getter() {
        return getter;
    }

    public Object setter() {
        return setter;
    }

    public Object deleter() {
        return deleter;
    }

    public Object doc() {
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }

    public boolean isDocFromGetter() {
        return docFromGetter;
    }

    /** The name given by {@code __set_name__}, for error messages; or null. */
    public Object name() {
        return name;
    }

    public void setName(Object newName) {
        name = newName;
    }
}
