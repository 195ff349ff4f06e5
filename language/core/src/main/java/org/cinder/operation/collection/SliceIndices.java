// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.slice.PSlice;
import org.cinder.operation.number.Index;

/**
 * What a slice selects from a sequence (PySlice_Unpack, PySlice_AdjustIndices).
 *
 * @param start index of the first element
 * @param stop where it ends; before {@code start} when nothing is selected
 * @param step distance of the elements
 * @param count number of elements
 */
public record SliceIndices(int start, int stop, int step, int count) {
    /** The slice applied to a sequence of that length. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SliceIndices of(PSlice slice, int length) {
        return Parts.of(slice).within(length);
    }

    /** An optional bound of a search ({@code list.index}); None is not accepted. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int bound(Object value) {
        if (!Index.isIndex(value)) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        return Index.clampedInt(value);
    }

    /** The parts as ints, not yet applied to a length; values beyond 32 bits are clipped, which selects the same. */
    public record Parts(int start, int stop, int step) {
        /** Fit for partial evaluation where all parts are ints or None. */
        public static Parts of(PSlice slice) {
            int step = slice.step() == PNone.NONE ? 1 : Math.max(-Integer.MAX_VALUE, clamped(slice.step()));
            if (step == 0) {
                throw zeroStep();
            }
            int start = slice.start() != PNone.NONE ? clamped(slice.start())
                    : step < 0 ? Integer.MAX_VALUE : 0;
            int stop = slice.stop() != PNone.NONE ? clamped(slice.stop())
                    : step < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            return new Parts(start, stop, step);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static PException zeroStep() {
            return Errors.valueError("slice step cannot be zero");
        }

        private static int clamped(Object part) {
            return part instanceof Long number && number == (int) (long) number ? (int) (long) number
                    : convert(part);
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static int convert(Object part) {
            return Index.clampedInt(part);
        }

        /** Clips to a sequence of that length; to be called after the guest code that finding the parts may run. */
        public SliceIndices within(int length) {
            int from = clip(start, length);
            int to = clip(stop, length);
            int count = 0;
            if (step > 0 && from < to) {
                count = (to - from - 1) / step + 1;
            } else if (step < 0 && to < from) {
                count = (from - to - 1) / -step + 1;
            }
            return new SliceIndices(from, to, step, count);
        }

        private int clip(int part, int length) {
            if (part < 0) {
                int position = part + length;
                return position >= 0 ? position : step < 0 ? -1 : 0;
            }
            return part < length ? part : step < 0 ? length - 1 : length;
        }
    }
}
