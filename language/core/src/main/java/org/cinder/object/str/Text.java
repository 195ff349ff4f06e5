// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** Conversions between Java text and Python's str, which is a UTF-32 {@link TruffleString} or a {@link PString}. */
public final class Text {
    public static final TruffleString.Encoding ENCODING = TruffleString.Encoding.UTF_32;
    public static final TruffleString EMPTY = ENCODING.getEmpty();

    /** Longer parts of a text share its array. */
    static final int MAX_COPIED = 64;

    private static final TruffleString[] LATIN_1 = new TruffleString[256];

    static {
        for (int i = 0; i < LATIN_1.length; i++) {
            LATIN_1[i] = TruffleString.fromCodePointUncached(i, ENCODING, false);
            // a known hash makes most comparisons of different characters end before the characters are looked at
            LATIN_1[i].hashCode();
        }
    }

    private Text() {}

    /** The str with the same characters; lone surrogates stay what they are. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(String text) {
        TruffleString result = TruffleString.fromJavaStringUncached(text, ENCODING);
        // settles what kind of characters there are, which all parts and extensions of the text inherit
        result.getCodeRangeUncached(ENCODING);
        return result;
    }

    /** The str of these code points (each 0..0x10FFFF, surrogates allowed). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ofCodePoints(int[] codePoints) {
        return ofCodePoints(codePoints, 0, codePoints.length);
    }

    /** The str of {@code length} code points from {@code offset}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ofCodePoints(int[] codePoints, int offset, int length) {
        return TruffleString.fromIntArrayUTF32Uncached(codePoints, offset, length);
    }

    /** The str of code points below 256 given as bytes; takes ownership of the array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ofLatin1(byte[] bytes, int offset, int length) {
        if (length <= 1) {
            return length == 0 ? EMPTY : LATIN_1[bytes[offset] & 0xff];
        }
        // the compacted form of both encodings is the same, so the switch copies nothing
        TruffleString text = TruffleString.fromByteArrayUncached(bytes, offset, length,
                TruffleString.Encoding.ISO_8859_1, false);
        return text.switchEncodingUncached(ENCODING);
    }

    /** The one-character str; fit for partial evaluation. */
    public static TruffleString ofCodePoint(int codePoint) {
        return codePoint < LATIN_1.length ? LATIN_1[codePoint] : ofWideCodePoint(codePoint);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString ofWideCodePoint(int codePoint) {
        return TruffleString.fromCodePointUncached(codePoint, ENCODING, true);
    }

    /** The Java string; surrogate code points become the matching chars. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toJava(TruffleString text) {
        return text.toJavaStringUncached();
    }

    /** {@code len(text)}. */
    public static int length(TruffleString text) {
        return text.byteLength(ENCODING) >> 2;
    }

    /** The code point at a valid index. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int codePointAt(TruffleString text, int index) {
        return text.codePointAtIndexUncached(index, ENCODING, TruffleString.ErrorHandling.BEST_EFFORT);
    }

    /** All code points. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int[] codePoints(TruffleString text) {
        TextView view = TextView.of(text);
        int[] result = new int[view.length()];
        view.copyTo(0, result, 0, result.length);
        return result;
    }

    /** The text made of both; their lengths together fit an int. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString concat(TruffleString left, TruffleString right) {
        return left.concatUncached(right, ENCODING, true);
    }

    /** The characters {@code start} (inclusive) to {@code end} (exclusive), both valid. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString substring(TruffleString text, int start, int end) {
        if (end - start <= 1) {
            return start >= end ? EMPTY : ofCodePoint(codePointAt(text, start));
        }
        return text.substringUncached(start, end - start, ENCODING, end - start > MAX_COPIED);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(TruffleString left, TruffleString right) {
        return left == right || left.equalsUncached(right, ENCODING);
    }

    /** Order by code points: negative, zero or positive. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int compare(TruffleString left, TruffleString right) {
        return left.compareIntsUTF32Uncached(right);
    }

    /** The text of a str or of an instance of a str subclass; null for anything else. */
    public static TruffleString asString(Object value) {
        if (value instanceof TruffleString text) {
            return text;
        }
        return value instanceof PString string ? string.value() : null;
    }

    /** Whether {@code value} is an instance of a subclass of str. */
    public static boolean isSubclassInstance(Object value) {
        return value instanceof PString;
    }
}
