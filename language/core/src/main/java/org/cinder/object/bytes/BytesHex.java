// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.str.TextView;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Length;

/** Hexadecimal text from and to bytes ({@code hex}, {@code fromhex}); also for binascii. */
public final class BytesHex {
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e',
            'f'};

    private BytesHex() {}

    /**
     * The digits of all bytes.
     *
     * @param sep a str or bytes object of length 1 to put between groups, or null
     * @param groupSize bytes of a group, counted from the right or, when negative, from the left; 0 for no groups
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(ByteView bytes, Object sep, int groupSize) {
        int length = bytes.length();
        int separator = sep == null ? -1 : separator(sep);
        int size = Math.abs(groupSize);
        if (separator < 0 || size == 0 || length == 0) {
            size = Math.max(length, 1);
        }
        byte[] out = new byte[BytesChange.checkLength(2L * length + Math.max(0, (length - 1) / size))];
        int first = groupSize > 0 ? (length - 1) % size + 1 : size;
        int at = 0;
        for (int i = 0; i < length; i++) {
            if (i >= first && (i - first) % size == 0) {
                out[at++] = (byte) separator;
            }
            out[at++] = DIGITS[bytes.at(i) >> 4];
            out[at++] = DIGITS[bytes.at(i) & 15];
        }
        return Text.ofLatin1(out, 0, out.length);
    }

    private static int separator(Object sep) {
        if (Length.of(sep) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        TruffleString text = Text.asString(sep);
        ByteView view = sep instanceof PBytes ? ByteView.of(sep) : null;
        if (text == null && view == null) {
            throw Errors.typeError("sep must be str or bytes.");
        }
        int c = text != null ? Text.codePointAt(text, 0) : view.at(0);
        if (c > 127) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return c;
    }

    /** The bytes of pairs of digits, which white space may separate. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] parse(Object string) {
        TruffleString text = Text.asString(string);
        if (text == null) {
            throw Errors.typeError("fromhex() argument must be str, not %s",
                    string == PNone.NONE ? "None" : PythonClass.of(string));
        }
        TextView view = TextView.of(text);
        byte[] result = new byte[view.length() / 2];
        int length = 0;
        int at = 0;
        while (at < view.length()) {
            if (BytesSplitting.isSpace(view.at(at))) {
                at++;
                continue;
            }
            int high = digit(view, at);
            int low = high < 0 ? -1 : digit(view, at + 1);
            if (low < 0) {
                throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position %d",
                        high < 0 ? at : at + 1);
            }
            result[length++] = (byte) (high << 4 | low);
            at += 2;
        }
        return Arrays.copyOf(result, length);
    }

    private static int digit(TextView view, int index) {
        int c = index < view.length() ? view.at(index) : -1;
        return c >= 0 && c < 128 ? Character.digit(c, 16) : -1;
    }
}
