// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;

/**
 * ASCII text with room behind it, so that {@code s += t} in a loop copies {@code t} only, as CPython does by extending
 * {@code s} in place. All texts built on the way share the array, each seeing its own beginning of it; only the text
 * that ends where the used part ends can be appended to.
 */
final class AppendBuffer {
    private final byte[] bytes;
    /** The whole array as a text, never seen by programs; that it is all ASCII need not be found out again. */
    private final TruffleString whole;
    private TruffleString last;

    private AppendBuffer(byte[] bytes) {
        this.bytes = bytes;
        this.whole = Text.ofLatin1(bytes, 0, bytes.length);
    }

    /** A buffer that begins with an ASCII text. */
    static AppendBuffer of(TruffleString text, int capacity) {
        TextView view = TextView.of(text);
        byte[] bytes = new byte[capacity];
        System.arraycopy(view.bytes(), view.offset(), bytes, 0, view.length());
        AppendBuffer buffer = new AppendBuffer(bytes);
        buffer.last = text;
        return buffer;
    }

    /** A larger buffer with the same text. */
    AppendBuffer grown(int capacity) {
        int used = Text.length(last);
        byte[] copy = new byte[capacity];
        System.arraycopy(bytes, 0, copy, 0, used);
        AppendBuffer buffer = new AppendBuffer(copy);
        buffer.last = last;
        return buffer;
    }

    /** The text that can be appended to. */
    TruffleString last() {
        return last;
    }

    int capacity() {
        return bytes.length;
    }

    /** Appends an ASCII text for which there is room. */
    TruffleString append(TextView text) {
        int used = Text.length(last);
        System.arraycopy(text.bytes(), text.offset(), bytes, used, text.length());
        return cut(used + text.length());
    }

    /** Appends an ASCII character for which there is room. */
    TruffleString append(int character) {
        int used = Text.length(last);
        bytes[used] = (byte) character;
        return cut(used + 1);
    }

    private TruffleString cut(int length) {
        last = whole.substringUncached(0, length, Text.ENCODING, true);
        return last;
    }
}
