// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** Values of one kind (all int, all float, all str) taken out of the keys of a sort, compared without dispatch. */
abstract class SortColumn {
    /** Compares the values of two keys: negative, zero, positive. */
    abstract int compare(int left, int right);

    /** The column of these values; null when they are of several kinds, of another one, or not totally ordered. */
    static SortColumn of(Object[] values) {
        Object first = values[0];
        if (first instanceof Long) {
            return Longs.from(values);
        }
        if (first instanceof Double) {
            return Doubles.from(values);
        }
        return first instanceof TruffleString ? Texts.from(values) : null;
    }

    /** Ints of 64 bits. */
    static final class Longs extends SortColumn {
        final long[] values;

        private Longs(long[] values) {
            this.values = values;
        }

        private static Longs from(Object[] values) {
            long[] result = new long[values.length];
            for (int i = 0; i < values.length; i++) {
                if (!(values[i] instanceof Long number)) {
                    return null;
                }
                result[i] = number;
            }
            return new Longs(result);
        }

        @Override
        int compare(int left, int right) {
            return Long.compare(values[left], values[right]);
        }
    }

    /** Floats without NaN. */
    static final class Doubles extends SortColumn {
        private final double[] values;

        private Doubles(double[] values) {
            this.values = values;
        }

        private static Doubles from(Object[] values) {
            double[] result = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                if (!(values[i] instanceof Double number) || number.isNaN()) {
                    return null;
                }
                result[i] = number;
            }
            return new Doubles(result);
        }

        @Override
        int compare(int left, int right) {
            double a = values[left];
            double b = values[right];
            return a < b ? -1 : a > b ? 1 : 0;
        }
    }

    /** Texts; the first characters of each are packed into a number, which nearly always decides. */
    static final class Texts extends SortColumn {
        private static final int NARROW = 8;
        private static final int WIDE = 21;

        private final Object[] values;
        private final long[] prefixes;
        private final int prefixLength;

        private Texts(Object[] values, long[] prefixes, int prefixLength) {
            this.values = values;
            this.prefixes = prefixes;
            this.prefixLength = prefixLength;
        }

        private static Texts from(Object[] values) {
            for (Object value : values) {
                if (!(value instanceof TruffleString)) {
                    return null;
                }
            }
            long[] prefixes = new long[values.length];
            boolean narrow = pack(values, prefixes, NARROW);
            if (!narrow) {
                pack(values, prefixes, WIDE);
            }
            return new Texts(values, prefixes, Long.SIZE / (narrow ? NARROW : WIDE));
        }

        /** Fills in the prefixes with so many bits for each character; false when one needs more. */
        private static boolean pack(Object[] values, long[] prefixes, int bits) {
            int most = Long.SIZE / bits;
            for (int i = 0; i < values.length; i++) {
                TruffleString text = (TruffleString) values[i];
                int length = Math.min(most, Text.length(text));
                long prefix = 0;
                for (int at = 0; at < length; at++) {
                    int character = Text.codePointAt(text, at);
                    if (character >>> bits != 0) {
                        return false;
                    }
                    prefix = prefix << bits | character;
                }
                prefix <<= bits * (most - length);
                // as if compared unsigned
                prefixes[i] = prefix ^ Long.MIN_VALUE;
            }
            return true;
        }

        @Override
        int compare(int left, int right) {
            long a = prefixes[left];
            long b = prefixes[right];
            return a < b ? -1 : a > b ? 1 : compareAll((TruffleString) values[left], (TruffleString) values[right]);
        }

        private int compareAll(TruffleString left, TruffleString right) {
            int leftLength = Text.length(left);
            int rightLength = Text.length(right);
            // a short text is followed by zeros in its prefix, which are characters, too
            if (leftLength <= prefixLength && rightLength <= prefixLength) {
                return Integer.compare(leftLength, rightLength);
            }
            return Text.compare(left, right);
        }
    }
}
