// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.ByteSearch;

/** Searching for a text in a text. Bounds are valid: {@code 0 <= start} and {@code end <= length}. */
public final class StrSearch {
    private StrSearch() {}

    /** Whether {@code part} occurs in {@code text}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean contains(TruffleString text, TruffleString part) {
        return indexOf(TextView.of(text), TextView.of(part), 0, Text.length(text)) >= 0;
    }

    /** The first position where {@code part} begins and fits into the range, or -1. */
    static int indexOf(TextView text, TextView part, int start, int end) {
        int size = part.length();
        if (end - start < size) {
            return -1;
        }
        if (size == 0) {
            return start;
        }
        if (text.isLatin1()) {
            if (!part.isLatin1()) {
                return -1;
            }
            int offset = text.offset();
            int found = ByteSearch.indexOf(text.bytes(), offset + start, offset + end, part.bytes(), part.offset(),
                    size);
            return found < 0 ? -1 : found - offset;
        }
        int first = part.at(0);
        for (int i = start, last = end - size; i <= last; i++) {
            if (text.at(i) == first && text.regionEquals(i, part, 0, size)) {
                return i;
            }
        }
        return -1;
    }

    /** The last position where {@code part} begins and fits into the range, or -1. */
    static int lastIndexOf(TextView text, TextView part, int start, int end) {
        int size = part.length();
        if (end - start < size) {
            return -1;
        }
        if (size == 0) {
            return end;
        }
        if (text.isLatin1()) {
            if (!part.isLatin1()) {
                return -1;
            }
            int offset = text.offset();
            int found = ByteSearch.lastIndexOf(text.bytes(), offset + start, offset + end, part.bytes(),
                    part.offset(), size);
            return found < 0 ? -1 : found - offset;
        }
        int first = part.at(0);
        for (int i = end - size; i >= start; i--) {
            if (text.at(i) == first && text.regionEquals(i, part, 0, size)) {
                return i;
            }
        }
        return -1;
    }

    /** How often {@code part} occurs in the range without overlapping, but not more than {@code max}. */
    static int count(TextView text, TextView part, int start, int end, int max) {
        if (end < start) {
            return 0;
        }
        if (part.length() == 0) {
            return Math.min(end - start + 1, max);
        }
        int count = 0;
        int at = start;
        while (count < max) {
            at = indexOf(text, part, at, end);
            if (at < 0) {
                break;
            }
            count++;
            at += part.length();
        }
        return count;
    }
}
