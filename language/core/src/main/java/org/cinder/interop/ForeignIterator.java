// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.iterator.SequenceIterator;
import org.cinder.object.type.BuiltinTypes;

/** Iterates over a foreign iterator as Python does. */
public final class ForeignIterator extends PIterator {
    private Object iterator;

    private ForeignIterator(Object iterator) {
        super(BuiltinTypes.ITERATOR.instanceShape());
        this.iterator = iterator;
    }

    /** {@code iter(object)}: over elements, over the keys of a hash, or over what is left of a foreign iterator. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PIterator of(Object object) {
        InteropLibrary interop = InteropLibrary.getUncached(object);
        if (interop.isIterator(object)) {
            return new ForeignIterator(object);
        }
        if (interop.hasHashEntries(object)) {
            return new ForeignIterator(ForeignCall.send(object, library -> library.getHashKeysIterator(object)));
        }
        if (interop.hasIterator(object)) {
            return new ForeignIterator(ForeignCall.send(object, library -> library.getIterator(object)));
        }
        if (interop.hasArrayElements(object)) {
            return new SequenceIterator(object);
        }
        throw Errors.typeError("'%s' object is not iterable", BuiltinTypes.FOREIGN);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (iterator == null) {
            return null;
        }
        Object source = iterator;
        boolean[] finished = new boolean[1];
        Object element = ForeignCall.send(source, library -> {
            try {
                return library.getIteratorNextElement(source);
            } catch (StopIterationException e) {
                finished[0] = true;
                return null;
            }
        });
        if (finished[0]) {
            iterator = null;
            return null;
        }
        return element;
    }
}
