// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.list.PList;
import org.cinder.object.slice.PSlice;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Comparison;

/** Foreign arrays as Python sequences, foreign hashes as mappings, and members as items of other objects. */
public final class ForeignItems {
    private ForeignItems() {}

    private static InteropLibrary interop() {
        return InteropLibrary.getUncached();
    }

    /** {@code object[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object object, Object key) {
        if (interop().hasHashEntries(object)) {
            Object hashKey = ForeignKeys.in(object, key);
            if (!interop().isHashEntryReadable(object, hashKey)) {
                throw Errors.keyError(key);
            }
            return ForeignCall.send(object, library -> library.readHashValue(object, hashKey));
        }
        if (!interop().hasArrayElements(object)) {
            return getMember(object, key);
        }
        if (key instanceof PSlice slice) {
            return slice(object, slice);
        }
        long index = index(object, key, "index out of range");
        return ForeignCall.send(object, library -> library.readArrayElement(object, index));
    }

    private static Object getMember(Object object, Object key) {
        TruffleString name = Text.asString(key);
        if (name == null || !interop().hasMembers(object)) {
            throw Errors.typeError("'%s' object is not subscriptable", BuiltinTypes.FOREIGN);
        }
        String member = Text.toJava(name);
        if (!interop().isMemberReadable(object, member)) {
            throw Errors.keyError(key);
        }
        return ForeignCall.send(object, library -> library.readMember(object, member));
    }

    private static Object slice(Object object, PSlice slice) {
        SliceIndices indices = SliceIndices.of(slice, (int) Math.min(Integer.MAX_VALUE, arraySize(object)));
        Object[] elements = new Object[indices.count()];
        for (int i = 0; i < elements.length; i++) {
            long index = indices.start() + (long) i * indices.step();
            elements[i] = ForeignCall.send(object, library -> library.readArrayElement(object, index));
        }
        return PList.of(elements);
    }

    private static long index(Object object, Object key, String error) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("indices must be integers or slices, not %s",
                    org.cinder.object.type.PythonClass.of(key));
        }
        long size = arraySize(object);
        long index = Index.toSubscript(key);
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) {
            throw Errors.indexError("%s", error);
        }
        return position;
    }

    /** {@code object[key] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object object, Object key, Object value) {
        if (interop().hasHashEntries(object)) {
            Object hashKey = ForeignKeys.in(object, key);
            change(object, library -> library.writeHashEntry(object, hashKey, value));
        } else if (interop().hasArrayElements(object)) {
            long index = index(object, key, "assignment index out of range");
            if (!interop().isArrayElementModifiable(object, index)) {
                throw unsupported("assignment");
            }
            change(object, library -> library.writeArrayElement(object, index, value));
        } else if (Text.asString(key) != null && interop().hasMembers(object)) {
            ForeignOperations.setAttribute(object, Text.asString(key), value);
        } else {
            throw unsupported("assignment");
        }
    }

    /** {@code del object[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object object, Object key) {
        if (interop().hasHashEntries(object)) {
            Object hashKey = ForeignKeys.in(object, key);
            if (!interop().isHashEntryExisting(object, hashKey)) {
                throw Errors.keyError(key);
            }
            change(object, library -> library.removeHashEntry(object, hashKey));
        } else if (interop().hasArrayElements(object)) {
            long index = index(object, key, "assignment index out of range");
            if (!interop().isArrayElementRemovable(object, index)) {
                throw unsupported("deletion");
            }
            change(object, library -> library.removeArrayElement(object, index));
        } else if (Text.asString(key) != null && interop().hasMembers(object)) {
            ForeignOperations.deleteAttribute(object, Text.asString(key));
        } else {
            throw unsupported("deletion");
        }
    }

    /** A message without an answer. */
    private interface Change {
        void send(InteropLibrary interop) throws com.oracle.truffle.api.interop.InteropException;
    }

    private static void change(Object object, Change change) {
        ForeignCall.send(object, library -> {
            change.send(library);
            return null;
        });
    }

    private static PException unsupported(String what) {
        return what.equals("deletion")
                ? Errors.typeError("'%s' object doesn't support item deletion", BuiltinTypes.FOREIGN)
                : Errors.typeError("'%s' object does not support item %s", BuiltinTypes.FOREIGN, what);
    }

    /** {@code len(object)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long length(Object object) {
        if (interop().hasHashEntries(object)) {
            return (long) ForeignCall.send(object, library -> library.getHashSize(object));
        }
        if (interop().hasArrayElements(object)) {
            return arraySize(object);
        }
        throw Errors.typeError("object of type '%s' has no len()", BuiltinTypes.FOREIGN);
    }

    private static long arraySize(Object object) {
        try {
            return interop().getArraySize(object);
        } catch (UnsupportedMessageException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of a foreign array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object[] elements(Object array) {
        Object[] elements = new Object[(int) arraySize(array)];
        for (int i = 0; i < elements.length; i++) {
            long index = i;
            elements[i] = ForeignCall.send(array, library -> library.readArrayElement(array, index));
        }
        return elements;
    }

    /** {@code item in object}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean contains(Object object, Object item) {
        if (interop().hasHashEntries(object)) {
            return interop().isHashEntryExisting(object, ForeignKeys.in(object, item));
        }
        if (!interop().hasIterator(object) && !interop().isIterator(object) && !interop().hasArrayElements(object)) {
            throw Errors.typeError("argument of type '%s' is not iterable", BuiltinTypes.FOREIGN);
        }
        PIterator iterator = ForeignIterator.of(object);
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            if (Comparison.equal(element, item)) {
                return true;
            }
        }
        return false;
    }
}
