// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.ref.WeakReference;

/**
 * The few texts of a context that grew by concatenation lately. They are held weakly: after a garbage collection the
 * next concatenation makes a new buffer.
 */
public final class AppendBuffers {
    /** Shorter results are made otherwise. */
    static final int MIN_LENGTH = 256;

    private static final int MAX_LENGTH = Integer.MAX_VALUE - 16 >> 2;
    private static final int COUNT = 4;

    @SuppressWarnings({"unchecked", "rawtypes"}) private final WeakReference<AppendBuffer>[] buffers =
            new WeakReference[COUNT];

    /** The concatenation as part of a buffer, or null when the texts are not ASCII. */
    TruffleString concat(TruffleString left, TruffleString right) {
        if (!isAscii(left) || right.getCodeRangeUncached(Text.ENCODING) != TruffleString.CodeRange.ASCII) {
            return null;
        }
        int length = Text.length(right);
        AppendBuffer buffer = buffer(left, Text.length(left) + length);
        return length == 1 ? buffer.append(Text.codePointAt(right, 0)) : buffer.append(TextView.of(right));
    }

    /** Asks for what is known without putting together a text that is still in parts. */
    private static boolean isAscii(TruffleString text) {
        return text.getCodeRangeImpreciseUncached(Text.ENCODING) == TruffleString.CodeRange.ASCII;
    }

    private AppendBuffer buffer(TruffleString text, int needed) {
        for (int i = 0; i < COUNT; i++) {
            AppendBuffer buffer = buffers[i] == null ? null : buffers[i].get();
            if (buffer != null && buffer.last() == text) {
                if (needed <= buffer.capacity()) {
                    if (i > 0) {
                        WeakReference<AppendBuffer> swapped = buffers[0];
                        buffers[0] = buffers[i];
                        buffers[i] = swapped;
                    }
                    return buffer;
                }
                return keep(i, buffer.grown((int) Math.min(needed * 2L, MAX_LENGTH)));
            }
        }
        return keep(COUNT - 1, AppendBuffer.of(text, (int) Math.min(needed + (needed >> 2), MAX_LENGTH)));
    }

    /** Puts a buffer first in place of another one. */
    private AppendBuffer keep(int index, AppendBuffer buffer) {
        System.arraycopy(buffers, 0, buffers, 1, index);
        buffers[0] = new WeakReference<>(buffer);
        return buffer;
    }
}
