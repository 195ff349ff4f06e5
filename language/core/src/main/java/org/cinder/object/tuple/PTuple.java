// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.tuple;

import com.oracle.truffle.api.object.Shape;
import org.cinder.interop.TupleExports;
import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;

/**
 * A tuple, or an instance of a subclass of tuple (named tuples, struct sequences). Unlike lists, tuples keep a plain
 * array: most are short, mixed and read once.
 */
public final class PTuple extends PythonObject {
    public static final PTuple EMPTY = new PTuple(new Object[0]);

    private final Object[] elements;

    /** Takes ownership of the array. */
    public PTuple(Object... elements) {
        this(BuiltinTypes.TUPLE.instanceShape(), elements);
    }

    public PTuple(Shape shape, Object[] elements) {
        super(shape);
        this.elements = elements;
    }

    /** A tuple of these elements; the empty tuple is shared. */
    public static PTuple of(Object... elements) {
        return elements.length == 0 ? EMPTY : new PTuple(elements);
    }

    public int length() {
        return elements.length;
    }

    /** The element at a valid index. */
    public Object get(int index) {
        return elements[index];
    }

    /** The elements; callers must not write to the array. */
    public Object[] elements() {
        return elements;
    }

    @Override
    protected Class<?> exports() {
        return TupleExports.class;
    }
}
