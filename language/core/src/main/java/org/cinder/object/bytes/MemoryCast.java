// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;

/** {@code memoryview.cast}. */
final class MemoryCast {
    private MemoryCast() {}

    /** @param shape a list or tuple of lengths, or null */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PMemoryView cast(PMemoryView view, String format, Object shape) {
        if (!view.isContiguous()) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        boolean manyFrom = view.shape() != null && view.shape().length != 1;
        if (shape != null && manyFrom) {
            throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        MemoryFormat target = format(format);
        if (!target.isByte() && !view.format().isByte()) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int size = view.count() * view.format().size();
        if (size % target.size() != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        int count = size / target.size();
        int[] lengths = shape == null || shape == PNone.NONE ? null : lengths(shape);
        if (lengths != null) {
            long product = 1;
            for (int length : lengths) {
                product *= length;
            }
            if (product * target.size() != size) {
                throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
            }
            if (lengths.length == 1) {
                lengths = null;
            }
        }
        return new PMemoryView(view.owner(), view.offset(), count, 1, target, view.isReadOnly(), lengths);
    }

    private static MemoryFormat format(String text) {
        MemoryFormat format = MemoryFormat.of(text);
        if (format == null) {
            throw Errors.valueError("memoryview: destination format must be a native single character format "
                    + "prefixed with an "
                    + "optional '@'");
        }
        return format;
    }

    private static int[] lengths(Object shape) {
        Object[] elements = shape instanceof PList list ? list.toArray() : shape instanceof PTuple tuple
                ? tuple.elements() : null;
        if (elements == null) {
            throw Errors.typeError("shape must be a list or a tuple");
        }
        int[] result = new int[elements.length];
        for (int i = 0; i < result.length; i++) {
            if (!AnyInt.is(elements[i])) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            result[i] = Index.toInt(elements[i]);
            if (result[i] <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
        }
        return result;
    }
}
