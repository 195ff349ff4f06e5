// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;

/** {@code str + str} and {@code str * int}, with MemoryError for results that no Java array holds. */
public final class StrConcatenation {
    /** A UTF-32 string counts four bytes a character in an int. */
    public static final int MAX_LENGTH = Integer.MAX_VALUE >> 2;

    private StrConcatenation() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString concat(TruffleString left, TruffleString right) {
        int leftLength = Text.length(left);
        int rightLength = Text.length(right);
        if (leftLength == 0) {
            return right;
        }
        if (rightLength == 0) {
            return left;
        }
        if (leftLength + rightLength > MAX_LENGTH) {
            throw Errors.memoryError();
        }
        if (leftLength >= rightLength && leftLength + rightLength >= AppendBuffers.MIN_LENGTH) {
            TruffleString result = CinderContext.get(null).appendBuffers().concat(left, right);
            if (result != null) {
                return result;
            }
        }
        return Text.concat(left, right);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repeat(TruffleString text, long times) {
        int length = Text.length(text);
        if (times <= 0 || length == 0) {
            return Text.EMPTY;
        }
        if (times == 1) {
            return text;
        }
        if (times > MAX_LENGTH / length) {
            throw Errors.memoryError();
        }
        TextView view = TextView.of(text);
        if (!view.isLatin1()) {
            return text.repeatUncached((int) times, Text.ENCODING);
        }
        byte[] result = new byte[length * (int) times];
        if (length == 1) {
            java.util.Arrays.fill(result, view.bytes()[view.offset()]);
        } else {
            System.arraycopy(view.bytes(), view.offset(), result, 0, length);
            for (int done = length; done < result.length; done += Math.min(done, result.length - done)) {
                System.arraycopy(result, 0, result, done, Math.min(done, result.length - done));
            }
        }
        return Text.ofLatin1(result, 0, result.length);
    }
}
