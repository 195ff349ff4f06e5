// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.PrimitiveSearch;
import org.cinder.object.set.PSet;
import org.cinder.object.str.StrSearch;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.Comparison;
import org.cinder.operation.object.Truth;

/** {@code item in container} (PySequence_Contains). */
public final class Contains {
    private Contains() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean test(Object container, Object item) {
        if (container instanceof PythonObject object) {
            PythonClass type = object.pythonClass();
            if (type == BuiltinTypes.LIST) {
                return inList((PList) container, item);
            }
            if (type == BuiltinTypes.TUPLE) {
                return inTuple((PTuple) container, item);
            }
            if (type == BuiltinTypes.DICT) {
                return ((PDict) container).table().contains(item);
            }
            if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
                return ((PSet) container).contains(item);
            }
        } else if (container instanceof TruffleString text && item instanceof TruffleString part) {
            return StrSearch.contains(text, part);
        }
        Object raw = PythonClass.of(container).special(SpecialMethod.CONTAINS);
        if (raw == null) {
            return byIteration(container, item);
        }
        if (raw == PNone.NONE) {
            throw Errors.typeError("'%s' object is not a container", PythonClass.of(container));
        }
        return Truth.of(Calls.special(container, SpecialMethod.CONTAINS, item));
    }

    /** {@code list.__contains__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean inList(PList list, Object item) {
        int known = PrimitiveSearch.indexOf(list.storage(), item, 0, list.length());
        if (known != PrimitiveSearch.UNKNOWN) {
            return known >= 0;
        }
        // comparing may run guest code that changes the list
        for (int i = 0; i < list.length(); i++) {
            if (Comparison.equal(list.get(i), item)) {
                return true;
            }
        }
        return false;
    }

    /** {@code tuple.__contains__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean inTuple(PTuple tuple, Object item) {
        for (Object element : tuple.elements()) {
            if (Comparison.equal(element, item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean byIteration(Object container, Object item) {
        Object iterator;
        try {
            iterator = Iteration.iterator(container);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("argument of type '%s' is not iterable", PythonClass.of(container));
            }
            throw e;
        }
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (Comparison.equal(element, item)) {
                return true;
            }
        }
        return false;
    }
}
