// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/** {@code ascii(x)}: the repr with everything beyond ASCII escaped. */
public final class AsciiOf {
    private static final int ASCII = 0x80;
    private static final int LATIN1 = 0x100;
    private static final int BASIC_PLANE = 0x10000;

    private AsciiOf() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(Object value) {
        return escape(ReprOf.of(value));
    }

    /** The text with everything beyond ASCII written as backslash escapes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString escape(TruffleString text) {
        StringBuilder result = new StringBuilder();
        boolean changed = false;
        for (int codePoint : Text.codePoints(text)) {
            if (codePoint < ASCII) {
                result.append((char) codePoint);
                continue;
            }
            changed = true;
            if (codePoint < LATIN1) {
                result.append(String.format("\\x%02x", codePoint));
            } else if (codePoint < BASIC_PLANE) {
                result.append(String.format("\\u%04x", codePoint));
            } else {
                result.append(String.format("\\U%08x", codePoint));
            }
        }
        return changed ? Text.of(result.toString()) : text;
    }
}
