// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** The attributes of memoryview. */
@Builtins(type = "memoryview")
public final class MemoryViewPropertyBuiltins {
    private MemoryViewPropertyBuiltins() {}

    @Getter(value = "obj", doc = "The object whose memory is shown.")
    static Object object(PMemoryView self) {
        self.checkReleased();
        return self.owner();
    }

    @Getter(value = "nbytes", doc = "The size of all elements, in bytes.")
    static long bytes(PMemoryView self) {
        self.checkReleased();
        return (long) self.count() * self.format().size();
    }

    @Getter(value = "readonly", doc = "Whether the memory cannot be written to.")
    static boolean readOnly(PMemoryView self) {
        self.checkReleased();
        return self.isReadOnly();
    }

    @Getter(value = "itemsize", doc = "The size of one element, in bytes.")
    static long itemSize(PMemoryView self) {
        self.checkReleased();
        return self.format().size();
    }

    @Getter(value = "format", doc = "The native type of the elements, as in the module struct.")
    static TruffleString format(PMemoryView self) {
        self.checkReleased();
        return Text.of(self.format().text());
    }

    @Getter(value = "ndim", doc = "The number of dimensions.")
    static long dimensions(PMemoryView self) {
        self.checkReleased();
        return self.shape() == null ? 1 : self.shape().length;
    }

    @Getter(value = "shape", doc = "The number of elements along each dimension.")
    static PTuple shape(PMemoryView self) {
        self.checkReleased();
        return tuple(shapeOf(self));
    }

    private static int[] shapeOf(PMemoryView self) {
        return self.shape() == null ? new int[] {self.length()} : self.shape();
    }

    @Getter(value = "strides", doc = "The distance of elements along each dimension, in bytes.")
    static PTuple strides(PMemoryView self) {
        self.checkReleased();
        int[] shape = shapeOf(self);
        int[] strides = new int[shape.length];
        int distance = self.format().size() * self.step();
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = distance;
            distance *= shape[i];
        }
        return tuple(strides);
    }

    private static PTuple tuple(int[] values) {
        Object[] elements = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            elements[i] = (long) values[i];
        }
        return PTuple.of(elements);
    }

    @Getter(value = "suboffsets", doc = "Empty: there is no indirection.")
    static PTuple suboffsets(PMemoryView self) {
        self.checkReleased();
        return PTuple.EMPTY;
    }

    @Getter(value = "c_contiguous", doc = "Whether the elements lie side by side in the order of C.")
    static boolean isContiguousInC(PMemoryView self) {
        self.checkReleased();
        return self.isContiguous();
    }

    @Getter(value = "f_contiguous", doc = "Whether the elements lie side by side in the order of Fortran.")
    static boolean isContiguousInFortran(PMemoryView self) {
        self.checkReleased();
        return self.isContiguous() && (self.shape() == null || self.shape().length < 2);
    }

    @Getter(value = "contiguous", doc = "Whether the elements lie side by side.")
    static boolean isContiguous(PMemoryView self) {
        self.checkReleased();
        return self.isContiguous();
    }
}
