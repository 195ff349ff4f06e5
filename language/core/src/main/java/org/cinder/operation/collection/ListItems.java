// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.slice.PSlice;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** Subscripts of lists (list_subscript, list_ass_subscript), whatever a subclass overrides. */
public final class ListItems {
    private ListItems() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(PList list, Object key) {
        if (key instanceof PSlice slice) {
            SliceIndices.Parts parts = SliceIndices.Parts.of(slice);
            return new PList(slice(list, parts.within(list.length())));
        }
        if (key instanceof Long || Index.isIndex(key)) {
            long index = Index.toSubscript(key);
            int length = list.length();
            long position = index < 0 ? index + length : index;
            if (position < 0 || position >= length) {
                throw Errors.indexError("list index out of range");
            }
            return list.get((int) position);
        }
        throw wrongKey(key);
    }

    /** The elements that a slice selects. Fit for partial evaluation. */
    public static SequenceStorage slice(PList list, SliceIndices parts) {
        if (parts.count() == 0) {
            return EmptyStorage.INSTANCE;
        }
        SequenceStorage storage = list.storage();
        return storage instanceof LongStorage longs ? longs.slice(parts.start(), parts.step(), parts.count())
                : slice(storage, parts.start(), parts.step(), parts.count());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static SequenceStorage slice(SequenceStorage storage, int start, int step, int count) {
        return storage.slice(start, step, count);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(PList list, Object key, Object value) {
        if (key instanceof Long || Index.isIndex(key)) {
            list.set(position(list, key), value);
        } else if (key instanceof PSlice slice) {
            setSlice(list, slice, value);
        } else {
            throw wrongKey(key);
        }
    }

    private static int position(PList list, Object key) {
        long index = Index.toSubscript(key);
        int length = list.length();
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw Errors.indexError("list assignment index out of range");
        }
        return (int) position;
    }

    private static void setSlice(PList list, PSlice slice, Object value) {
        SliceIndices.Parts parts = SliceIndices.Parts.of(slice);
        SequenceStorage source = value instanceof PList other && other.pythonClass() == BuiltinTypes.LIST
                ? other.storage()
                : SequenceStorage.of(Iteration.toArray(value, "must assign iterable to extended slice"));
        // the elements may have come from guest code that changed the list
        SliceIndices range = parts.within(list.length());
        setSlice(list, range.start(), range.stop(), range.step(), range.count(), source);
    }

    /** Puts the elements of {@code source} in the place of those that a {@link SliceIndices} selects. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setSlice(PList list, int start, int stop, int step, int count, SequenceStorage source) {
        SequenceStorage from = source == list.storage() ? source.copy() : source;
        if (step == 1) {
            list.setStorage(list.storage().replace(start, Math.max(start, stop), from));
            return;
        }
        if (from.length() != count) {
            throw Errors.valueError("attempt to assign sequence of size %s to extended slice of size %s",
                    from.length(), count);
        }
        for (int i = 0, at = start; i < count; i++, at += step) {
            list.set(at, from.get(i));
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(PList list, Object key) {
        if (key instanceof Long || Index.isIndex(key)) {
            int position = position(list, key);
            list.storage().remove(position, position + 1);
        } else if (key instanceof PSlice slice) {
            deleteSlice(list, SliceIndices.Parts.of(slice).within(list.length()));
        } else {
            throw wrongKey(key);
        }
    }

    private static void deleteSlice(PList list, SliceIndices range) {
        int count = range.count();
        if (count == 0) {
            return;
        }
        int step = range.step();
        int first = step > 0 ? range.start() : range.start() + (count - 1) * step;
        int stride = Math.abs(step);
        SequenceStorage storage = list.storage();
        if (stride == 1) {
            storage.remove(first, first + count);
            return;
        }
        int to = first;
        int last = first + (count - 1) * stride;
        for (int from = first; from < storage.length(); from++) {
            if (from > last || (from - first) % stride != 0) {
                storage.set(to++, storage.get(from));
            }
        }
        storage.remove(to, storage.length());
    }

    private static PException wrongKey(Object key) {
        return Errors.typeError("list indices must be integers or slices, not %s", PythonClass.of(key));
    }
}
