// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.operation.number.Index;

/** The factor in {@code sequence * n}. */
public final class RepeatCount {
    private RepeatCount() {}

    /** How often a sequence of that length is repeated; 0 when the result is empty, MemoryError when it is too long. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int of(int length, Object factor) {
        long times = Math.max(0, Index.toSize(factor));
        if (length == 0) {
            return 0;
        }
        if (times > SequenceStorage.MAX_LENGTH / length) {
            throw Errors.memoryError();
        }
        return (int) times;
    }
}
