// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.str.PString;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Iteration;

/**
 * Python iterators as iterators of other languages. Those ask whether there is a next element before they take it, so
 * the
 * element that the question had to fetch waits in a hidden property of the iterator.
 */
final class Iterators {
    private static final HiddenKey FETCHED = new HiddenKey("fetched");

    private Iterators() {}

    /**
     * Whether the object can be iterated over more than once: an iterator is its own iterator in Python, yet its
     * elements
     * are gone after one pass, which is not what other languages call iterable; and text is one value there.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isIterable(PythonObject self) {
        if (self instanceof PString || Iteration.isIterator(self)) {
            return false;
        }
        PythonClass type = self.pythonClass();
        Object method = type.special(SpecialMethod.ITER);
        if (method == null) {
            return type.special(SpecialMethod.GETITEM) != null && type.special(SpecialMethod.LEN) != null;
        }
        return method != PNone.NONE;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean hasNext(PythonObject self) throws UnsupportedMessageException {
        requireIterator(self);
        DynamicObjectLibrary properties = DynamicObjectLibrary.getUncached();
        if (properties.getOrDefault(self, FETCHED, null) != null) {
            return true;
        }
        Object element = advance(self);
        if (element == null) {
            return false;
        }
        properties.put(self, FETCHED, element);
        return true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object next(PythonObject self) throws UnsupportedMessageException, StopIterationException {
        requireIterator(self);
        DynamicObjectLibrary properties = DynamicObjectLibrary.getUncached();
        Object element = properties.getOrDefault(self, FETCHED, null);
        if (element != null) {
            properties.put(self, FETCHED, null);
            return element;
        }
        element = advance(self);
        if (element == null) {
            throw StopIterationException.create();
        }
        return element;
    }

    private static Object advance(PythonObject self) {
        try {
            return Iteration.next(self);
        } catch (PException e) {
            throw LeavingException.of(e);
        }
    }

    private static void requireIterator(PythonObject self) throws UnsupportedMessageException {
        if (!Iteration.isIterator(self)) {
            throw UnsupportedMessageException.create();
        }
    }
}
