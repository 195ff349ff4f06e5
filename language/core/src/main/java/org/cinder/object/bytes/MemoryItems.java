// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PEllipsis;
import org.cinder.object.PNotImplemented;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.slice.PSlice;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.Comparison;

/** The elements of a memoryview: subscripts, comparison, conversion to a list. */
final class MemoryItems {
    private MemoryItems() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object get(PMemoryView view, Object key) {
        view.checkReleased();
        if (key instanceof PSlice slice) {
            return slice(view, slice);
        }
        if (key == PEllipsis.ELLIPSIS && view.shape() != null && view.shape().length == 0) {
            return view;
        }
        return view.format().read(view.memory(), position(view, key));
    }

    private static PMemoryView slice(PMemoryView view, PSlice slice) {
        if (view.shape() != null) {
            throw Errors.notImplementedError("multi-dimensional slicing is not implemented");
        }
        SliceIndices indices = SliceIndices.of(slice, view.length());
        int offset = indices.count() == 0 ? view.offset() : view.position(indices.start());
        return new PMemoryView(view.owner(), offset, indices.count(), view.step() * indices.step(), view.format(),
                view.isReadOnly(), null);
    }

    /** The position in memory of the element that an index, or a tuple of indices for more dimensions, means. */
    private static int position(PMemoryView view, Object key) {
        int[] shape = view.shape();
        if (key instanceof PTuple tuple) {
            return position(view, tuple, shape == null ? new int[] {view.length()} : shape);
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("memoryview: invalid slice key");
        }
        if (shape != null) {
            throw shape.length == 0 ? Errors.typeError("invalid indexing of 0-dim memory")
                    : Errors.notImplementedError("multi-dimensional sub-views are not implemented");
        }
        return view.position(index(Index.toSubscript(key), view.length(), 1));
    }

    private static int position(PMemoryView view, PTuple key, int[] shape) {
        for (Object part : key.elements()) {
            if (!Index.isIndex(part)) {
                throw Errors.typeError("memoryview: invalid slice key");
            }
        }
        if (key.length() < shape.length) {
            throw Errors.notImplementedError("sub-views are not implemented");
        }
        if (key.length() > shape.length) {
            throw Errors.typeError("cannot index %d-dimension view with %d-element tuple", shape.length, key.length());
        }
        int element = 0;
        for (int i = 0; i < shape.length; i++) {
            element = element * shape[i] + index(Index.toSubscript(key.get(i)), shape[i], i + 1);
        }
        return view.position(element);
    }

    private static int index(long index, int length, int dimension) {
        long position = index < 0 ? index + length : index;
        if (position < 0 || position >= length) {
            throw Errors.indexError("index out of bounds on dimension %d", dimension);
        }
        return (int) position;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static void set(PMemoryView view, Object key, Object value) {
        view.checkReleased();
        if (view.isReadOnly()) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (key instanceof PSlice slice) {
            setSlice(view, slice, value);
            return;
        }
        if (key == PEllipsis.ELLIPSIS && view.shape() != null && view.shape().length == 0) {
            view.format().write(view.memory(), view.offset(), value);
            return;
        }
        int position = position(view, key);
        view.format().write(view.memory(), position, value);
    }

    private static void setSlice(PMemoryView view, PSlice slice, Object value) {
        ByteView source = ByteView.require(value);
        PMemoryView target = slice(view, slice);
        target.release();
        MemoryFormat format = value instanceof PMemoryView other ? other.format() : MemoryFormat.BYTES;
        int size = view.format().size();
        if (!format.sameAs(view.format()) || source.length() != target.length() * size) {
            throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
        }
        byte[] copy = source.copy();
        byte[] memory = view.memory();
        for (int i = 0; i < target.length(); i++) {
            System.arraycopy(copy, i * size, memory, target.position(i), size);
        }
    }

    /** {@code ==} and {@code !=}: shape and elements must be equal. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object equal(CompareOperator operator, PMemoryView self, Object value) {
        boolean negate = operator == CompareOperator.NOT_EQ;
        if (self == value) {
            return !negate;
        }
        if (!ByteView.isBytesLike(value)) {
            return PNotImplemented.NOT_IMPLEMENTED;
        }
        if (self.isReleased() || value instanceof PMemoryView other && other.isReleased()) {
            return negate;
        }
        PMemoryView other = value instanceof PMemoryView view ? view : null;
        if (self.format().isByte() && (other == null || other.format().sameAs(self.format()))
                && self.format().code() == 'B') {
            return self.content().sameContent(ByteView.of(value)) != negate;
        }
        return Comparison.equal(toList(self), other != null ? toList(other) : byteList(ByteView.of(value))) != negate;
    }

    private static PList byteList(ByteView bytes) {
        Object[] elements = new Object[bytes.length()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (long) bytes.at(i);
        }
        return PList.of(elements);
    }

    /** The elements as a list; the element itself for no dimensions. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object toList(PMemoryView view) {
        int[] shape = view.shape() == null ? new int[] {view.length()} : view.shape();
        return toList(view, shape, 0, 0);
    }

    private static Object toList(PMemoryView view, int[] shape, int dimension, int first) {
        if (dimension == shape.length) {
            return view.format().read(view.memory(), view.position(first));
        }
        int distance = 1;
        for (int i = dimension + 1; i < shape.length; i++) {
            distance *= shape[i];
        }
        Object[] elements = new Object[shape[dimension]];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = toList(view, shape, dimension + 1, first + i * distance);
        }
        return PList.of(elements);
    }
}
