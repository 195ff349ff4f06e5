// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** What a pattern is matched against: a str, or the bytes of a bytes-like object. */
final class Subject {
    private final Object original;
    private final TruffleString text;
    private final byte[] bytes;
    private final int length;

    private Subject(Object original, TruffleString text, byte[] bytes, int length) {
        this.original = original;
        this.text = text;
        this.bytes = bytes;
        this.length = length;
    }

    /** The subject for {@code value}; the pattern decides between text and bytes. */
    static Subject of(Object value, boolean bytesPattern) {
        TruffleString string = Text.asString(value);
        if (string != null) {
            if (bytesPattern) {
                throw Errors.typeError("cannot use a bytes pattern on a string-like object");
            }
            return new Subject(value, string, null, Text.length(string));
        }
        ByteView view = ByteView.of(value);
        if (view == null) {
            throw Errors.typeError("expected string or bytes-like object, got '%s'", PythonClass.of(value));
        }
        if (!bytesPattern) {
            throw Errors.typeError("cannot use a string pattern on a bytes-like object");
        }
        byte[] content = view.toArray();
        TruffleString text = TruffleString.fromByteArrayUncached(content, TruffleString.Encoding.BYTES, true);
        return new Subject(value, text, content, content.length);
    }

    /** The object given. */
    Object original() {
        return original;
    }

    boolean isBytes() {
        return bytes != null;
    }

    int length() {
        return length;
    }

    /** The text that TRegex searches: UTF-32, or bytes in the encoding BYTES. */
    TruffleString text() {
        return text;
    }

    /** The first {@code end} characters for TRegex. */
    TruffleString textUpTo(int end) {
        if (end == length) {
            return text;
        }
        return bytes == null ? Text.substring(text, 0, end)
                : text.substringByteIndexUncached(0, end, TruffleString.Encoding.BYTES, false);
    }

    /** The characters as numbers, for the backtracking matcher. */
    int[] characters() {
        if (bytes == null) {
            return Text.codePoints(text);
        }
        int[] result = new int[bytes.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes[i] & 0xff;
        }
        return result;
    }

    /** A part as str or bytes. */
    Object part(int start, int end) {
        if (bytes == null) {
            return start == 0 && end == length && original instanceof TruffleString ? original
                    : Text.substring(text, start, end);
        }
        if (start == 0 && end == length && original instanceof PBytes) {
            return original;
        }
        return new PBytes(java.util.Arrays.copyOfRange(bytes, start, end));
    }

    /** The empty str or bytes. */
    Object empty() {
        return bytes == null ? Text.EMPTY : new PBytes(new byte[0]);
    }
}
