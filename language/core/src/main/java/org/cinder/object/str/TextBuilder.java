// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.Errors;

/** Builds a str from code points; holds bytes as long as all of them are below 256. */
public final class TextBuilder {
    private static final int MAX_DIGITS = 20;
    private static final int MAX_LENGTH = (Integer.MAX_VALUE - 16) >> 2;

    private byte[] narrow;
    private int[] wide;
    private int length;

    public TextBuilder() {
        this(16);
    }

    public TextBuilder(int capacity) {
        narrow = new byte[Math.max(capacity, 4)];
    }

    /** Number of code points so far. */
    public int length() {
        return length;
    }

    public TextBuilder append(int codePoint) {
        if (wide == null && codePoint < 256) {
            if (length == narrow.length) {
                narrow = Arrays.copyOf(narrow, grow(1));
            }
            narrow[length++] = (byte) codePoint;
            return this;
        }
        widen(1);
        wide[length++] = codePoint;
        return this;
    }

    /** Appends {@code count} times. */
    public TextBuilder append(int codePoint, int count) {
        if (count <= 0) {
            return this;
        }
        if (wide == null && codePoint < 256) {
            reserve(count);
            Arrays.fill(narrow, length, length + count, (byte) codePoint);
        } else {
            widen(count);
            Arrays.fill(wide, length, length + count, codePoint);
        }
        length += count;
        return this;
    }

    /** Appends ASCII or other Java text without surrogates. */
    public TextBuilder append(String text) {
        int count = text.length();
        if (wide == null) {
            reserve(count);
        }
        for (int i = 0; i < count; i++) {
            append(text.charAt(i));
        }
        return this;
    }

    /** Appends the decimal digits of a number, with a minus when it is negative. */
    public TextBuilder append(long number) {
        if (wide != null) {
            return append(Long.toString(number));
        }
        reserve(MAX_DIGITS);
        int end = length;
        long rest = number;
        do {
            narrow[end++] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        if (number < 0) {
            narrow[end++] = '-';
        }
        for (int i = length, j = end - 1; i < j; i++, j--) {
            byte swapped = narrow[i];
            narrow[i] = narrow[j];
            narrow[j] = swapped;
        }
        length = end;
        return this;
    }

    public TextBuilder append(TruffleString text) {
        int count = Text.length(text);
        if (count <= 1) {
            return count == 0 ? this : append(Text.codePointAt(text, 0));
        }
        TextView view = TextView.of(text);
        return append(view, 0, view.length());
    }

    /** Appends a range. */
    public TextBuilder append(TextView view, int start, int end) {
        int count = end - start;
        if (count <= 0) {
            return this;
        }
        if (wide == null && view.isLatin1()) {
            reserve(count);
            System.arraycopy(view.bytes(), view.offset() + start, narrow, length, count);
        } else {
            widen(count);
            view.copyTo(start, wide, length, count);
        }
        length += count;
        return this;
    }

    private void reserve(int count) {
        if (count > narrow.length - length) {
            narrow = Arrays.copyOf(narrow, grow(count));
        }
    }

    private void widen(int count) {
        if (wide == null) {
            wide = new int[Math.max(narrow.length, grow(count))];
            for (int i = 0; i < length; i++) {
                wide[i] = narrow[i] & 0xff;
            }
            narrow = null;
        } else if (count > wide.length - length) {
            wide = Arrays.copyOf(wide, grow(count));
        }
    }

    private int grow(int count) {
        long needed = (long) length + count;
        if (needed > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        return (int) Math.min(needed + (needed >> 1) + 16, MAX_LENGTH);
    }

    /** The str; the builder must not be used any more. */
    public TruffleString build() {
        if (wide != null) {
            return Text.ofCodePoints(wide, 0, length);
        }
        byte[] bytes = narrow.length - length > length >> 2 ? Arrays.copyOf(narrow, length) : narrow;
        return Text.ofLatin1(bytes, 0, length);
    }
}
