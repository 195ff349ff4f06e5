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

    /**
     * A node that moves iterators of this class on in compiled code; null when {@link #next} is all there is.
     *
     * @param depth how many such nodes are around the new one
     */
    public IteratorStep createStep(int depth) {
        return null;
    }

    /** Whether moving on calls guest functions, so that sites gain from {@link #createStep}. */
    public boolean callsGuest() {
        return false;
    }

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
