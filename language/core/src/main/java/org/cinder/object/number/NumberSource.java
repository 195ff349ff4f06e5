// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.str.CharacterClass;
import org.cinder.object.str.TextView;

/** Prepares what number constructors read: Unicode digits become ASCII ones, Unicode spaces become blanks. */
final class NumberSource {
    private NumberSource() {}

    /** The text in ASCII; characters that no number has become {@code '?'}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] ascii(TruffleString text) {
        TextView view = TextView.of(text);
        byte[] result = new byte[view.length()];
        for (int i = 0; i < result.length; i++) {
            int c = view.at(i);
            if (c < 128) {
                // the information separators are spaces for str but not for the parsers
                result[i] = (byte) (0x1c <= c && c <= 0x1f ? ' ' : c);
            } else if (CharacterClass.isSpace(c)) {
                result[i] = ' ';
            } else {
                int digit = CharacterClass.decimal(c);
                result[i] = (byte) (digit >= 0 ? '0' + digit : '?');
            }
        }
        return result;
    }

    /** The text in ASCII; all other characters become {@code '?'}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] plain(TruffleString text) {
        TextView view = TextView.of(text);
        byte[] result = new byte[view.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (view.at(i) < 128 ? view.at(i) : '?');
        }
        return result;
    }

    /** The content of a bytes-like object, or null. */
    static byte[] bytes(Object value) {
        ByteView view = ByteView.of(value);
        return view == null ? null : view.toArray();
    }
}
