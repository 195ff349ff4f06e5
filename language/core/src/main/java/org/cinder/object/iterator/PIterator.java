// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.iterator;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;

/**
 * Base of the builtin iterators. {@link #next()} is what {@code for} loops and builtins call; the guest method
 * {@code __next__} wraps it.
 */
public abstract class PIterator extends PythonObject {
    protected PIterator(Shape shape) {
        super(shape);
    }

    /** The next element, or null when there is none; once null, always null. */
    public abstract Object next();

    /** What {@code __length_hint__} answers: the number of elements left, or -1 when unknown. */
    public long lengthHint() {
        return -1;
    }

    /** What {@code __reduce__} answers, for the classes that have it; null when it cannot be copied. */
    public Object reduce() {
        return null;
    }

    /** {@code __setstate__}, for the classes that have it. */
    public void setState(Object state) {}
}
